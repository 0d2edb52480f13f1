package fangfan.service.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fangfan.contract.EvaluationAnswer;
import fangfan.decision.ComparisonDocument;
import fangfan.service.dashboard.DashboardDocument;
import fangfan.service.log.LogDocuments;
import fangfan.service.replay.ReplayDocument;
import fangfan.service.retention.RetentionDocument;
import fangfan.service.ruleset.CurrentRuleset;
import fangfan.service.ruleset.DraftDocument;
import fangfan.service.ruleset.PublicationDocument;
import fangfan.service.ruleset.VersionsDocument;
import fangfan.service.ruleset.WorkbookReport;
import fangfan.service.ruleset.impact.ImpactDocument;
import fangfan.service.search.FoundDecisions;
import fangfan.service.trace.ErasureDocument;
import fangfan.service.vocabulary.FormVocabulary;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.core.util.Yaml31;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * The whole description: words from a page for each feature, shapes from the contract's schema files and from the records that are
 * written.
 */
final class ApiDescription {

    private static final List<String> PAGES = List.of(
            "evaluation.yaml",
            "trace.yaml",
            "search.yaml",
            "rules.yaml",
            "rulesets.yaml",
            "impacts.yaml",
            "log.yaml",
            "dashboard.yaml",
            "retention.yaml",
            "replay.yaml",
            "access.yaml");

    private ApiDescription() {}

    static OpenAPI read() {
        try {
            return Json31.mapper().treeToValue(tree(), OpenAPI.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode tree() {
        ObjectNode description = Resources.tree(Yaml31.mapper(), ApiDescription.class, "base.yaml");
        ObjectNode components = (ObjectNode) description.get("components");
        ObjectNode schemas = components.putObject("schemas");
        ContractSchemas.addTo(schemas);
        RecordSchemas records = new RecordSchemas(schemas);
        List.of(
                        EvaluationAnswer.class,
                        FormVocabulary.class,
                        CurrentRuleset.class,
                        DraftDocument.class,
                        PublicationDocument.class,
                        VersionsDocument.class,
                        ComparisonDocument.class,
                        WorkbookReport.class,
                        ImpactDocument.class,
                        LogDocuments.State.class,
                        LogDocuments.Inclusion.class,
                        LogDocuments.Consistency.class,
                        ErasureDocument.class,
                        FoundDecisions.class,
                        DashboardDocument.class,
                        RetentionDocument.class,
                        ReplayDocument.class)
                .forEach(records::add);
        ApiExamples.addTo(components.putObject("examples"));
        ObjectNode paths = description.putObject("paths");
        for (String name : PAGES) {
            ObjectNode page = Resources.tree(Yaml31.mapper(), ApiDescription.class, name);
            paths.setAll((ObjectNode) page.get("paths"));
            page.path("components").path("schemas").properties().forEach(words -> say(schemas, words));
        }
        return description;
    }

    /** Adds a component, or words to one that is there; what they tell about must be there. */
    private static void say(ObjectNode schemas, Map.Entry<String, JsonNode> words) {
        if (words.getValue().has("type")) {
            schemas.set(words.getKey(), words.getValue());
            return;
        }
        ObjectNode schema = schemas.withObject("/" + words.getKey());
        if (words.getValue().has("description")) {
            schema.set("description", words.getValue().get("description"));
        }
        words.getValue().path("properties").properties().forEach(property -> {
            JsonNode told = schema.path("properties").path(property.getKey());
            if (!(told instanceof ObjectNode object)) {
                throw new IllegalStateException("nothing to tell about: " + words.getKey() + "." + property.getKey());
            }
            object.setAll((ObjectNode) property.getValue());
        });
    }
}
