package fangfan.service.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fangfan.contract.CallReader;
import fangfan.service.problem.Problem;
import io.swagger.v3.core.util.Json31;
import java.util.Locale;
import java.util.Map;

/** Turns the schema files, which validate every call, into components: their references are rewritten, and nothing else. */
final class ContractSchemas {

    private static final String COMPONENTS = "#/components/schemas/";
    private static final Map<String, String> NAMES = Map.of(
            "urn:fangfan:schema:household:1", "Household",
            "urn:fangfan:schema:call:1", "EvaluationCall",
            "urn:fangfan:schema:line:1", "BulkLine",
            "urn:fangfan:schema:problem:1", "Problem");

    private final ObjectNode components;

    private ContractSchemas(ObjectNode components) {
        this.components = components;
    }

    static void addTo(ObjectNode components) {
        ContractSchemas schemas = new ContractSchemas(components);
        schemas.add(CallReader.class, "household.schema.json");
        schemas.add(CallReader.class, "call.schema.json");
        schemas.add(CallReader.class, "line.schema.json");
        schemas.add(Problem.class, "problem.schema.json");
    }

    private void add(Class<?> beside, String file) {
        ObjectNode schema = Resources.tree(Json31.mapper(), beside, file);
        String name = name(schema.remove("$id").textValue());
        schema.remove("$schema");
        JsonNode definitions = schema.remove("$defs");
        rewrite(schema);
        components.set(name, schema);
        if (definitions != null) {
            definitions.properties().forEach(definition -> {
                rewrite(definition.getValue());
                components.set(capitalised(definition.getKey()), definition.getValue());
            });
        }
    }

    private static void rewrite(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            if (object.path("$ref").isTextual()) {
                object.put("$ref", COMPONENTS + target(object.get("$ref").textValue()));
            }
            object.properties().forEach(property -> rewrite(property.getValue()));
        } else if (schema instanceof ArrayNode array) {
            array.forEach(ContractSchemas::rewrite);
        }
    }

    private static String target(String reference) {
        int definition = reference.indexOf("#/$defs/");
        return definition < 0 ? name(reference) : capitalised(reference.substring(definition + "#/$defs/".length()));
    }

    private static String name(String id) {
        String name = NAMES.get(id);
        if (name == null) {
            throw new IllegalStateException("no component for " + id);
        }
        return name;
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
