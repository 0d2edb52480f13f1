package fangfan.service.openapi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fangfan.contract.CallReader;
import fangfan.service.RunningService;
import fangfan.service.Uploads;
import fangfan.service.access.Role;
import fangfan.service.problem.Problem;
import fangfan.table.workbook.HostileWorkbooks;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class OpenApiIT {

    private static final JsonMapper JSON = new JsonMapper();

    private final RunningService service = RunningService.get();
    private final String text = open("/v3/api-docs");
    private final JsonNode document = JSON.readTree(text);

    @Test
    void aParserFindsNoFaultInTheDocument() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        assertThat(new OpenAPIV3Parser().readContents(text, List.of(), options).getMessages())
                .isEmpty();
        assertThat(document.get("openapi").stringValue()).startsWith("3.1.");
    }

    @Test
    void theSameDocumentHasAnAddressThatLasts() {
        assertThat(open("/openapi.json")).isEqualTo(text);
    }

    @Test
    void everyMappingIsDocumentedAndNothingElseIs() {
        Set<String> mapped = new TreeSet<>();
        requireNonNull(service.bean(DispatcherServlet.class).getHandlerMappings()).stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .flatMap(mappings -> ((RequestMappingHandlerMapping) mappings).getHandlerMethods().keySet().stream())
                .filter(mapping -> mapping.getPatternValues().iterator().next().startsWith("/api/"))
                .forEach(mapping -> mapping.getPatternValues()
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> mapped.add(method + " " + path))));
        assertThat(operations().map(Operation::name)).containsExactlyInAnyOrderElementsOf(mapped);
    }

    @Test
    void everyOperationIsDescribedToTheEnd() {
        assertThat(operations()).allSatisfy(operation -> {
            JsonNode words = operation.words();
            assertThat(words.path("summary").isString()).as(operation.name()).isTrue();
            assertThat(words.path("description").isString())
                    .as(operation.name())
                    .isTrue();
            assertThat(words.get("responses").propertyNames()).contains("400", "401", "405", "500", "503");
            Set<String> variables = new TreeSet<>();
            Pattern.compile("\\{(\\w+)}").matcher(operation.path()).results().forEach(v -> variables.add(v.group(1)));
            assertThat(words.path("parameters")
                            .valueStream()
                            .map(this::resolved)
                            .filter(parameter ->
                                    parameter.path("in").asString("").equals("path"))
                            .map(parameter -> parameter.get("name").stringValue()))
                    .containsExactlyInAnyOrderElementsOf(variables);
        });
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(Pattern.compile("\"\\$ref\":\"#([^\"]+)\"").matcher(text).results())
                .isNotEmpty()
                .allSatisfy(
                        reference -> assertThat(document.at(reference.group(1)).isMissingNode())
                                .as(reference.group())
                                .isFalse());
    }

    @ParameterizedTest
    @CsvSource({"household, Household", "call, EvaluationCall", "line, BulkLine", "problem, Problem"})
    void componentsAreTheSchemasThatCallsAreCheckedAgainst(String file, String component) throws IOException {
        Class<?> beside = file.equals("problem") ? Problem.class : CallReader.class;
        try (InputStream in = beside.getResourceAsStream(file + ".schema.json")) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("\"urn:fangfan:schema:household:1\" }", "\"#/components/schemas/Household\" }")
                    .replaceAll("\"urn:fangfan:schema:call:1#/", "\"#/")
                    .replaceAll("#/\\$defs/", "#/components/schemas/");
            schema = Pattern.compile("(components/schemas/)([a-z])")
                    .matcher(schema)
                    .replaceAll(found -> found.group(1) + found.group(2).toUpperCase(Locale.ROOT));
            ObjectNode tree = (ObjectNode) JSON.readTree(schema);
            tree.remove(List.of("$schema", "$id"));
            JsonNode definitions = tree.remove("$defs");
            assertThat(inOrder(document.at("/components/schemas/" + component))).isEqualTo(inOrder(tree));
            if (definitions != null) {
                definitions
                        .properties()
                        .forEach(definition -> assertThat(document.at("/components/schemas/"
                                        + definition.getKey().substring(0, 1).toUpperCase(Locale.ROOT)
                                        + definition.getKey().substring(1)))
                                .isEqualTo(definition.getValue()));
            }
        }
    }

    /** Names that are required are a set, and are written in any order. */
    private static JsonNode inOrder(JsonNode schema) {
        if (schema.path("required") instanceof ArrayNode required) {
            List<JsonNode> names = required.valueStream()
                    .sorted(Comparator.comparing(JsonNode::stringValue))
                    .toList();
            required.removeAll().addAll(names);
        }
        schema.forEach(OpenApiIT::inOrder);
        return schema;
    }

    @Test
    void theExampleOfACallIsTheFixture() {
        assertThat(example("call"))
                .isEqualTo(JSON.readTree(Path.of("../fixtures/households/demo-self-paid-3500.json")));
    }

    @Test
    void examplesAndRealAnswersAreOnSchema() {
        assertValid("EvaluationCall", example("call").toString());
        assertValid("EvaluationAnswer", example("answer").toString());
        assertValid("Problem", example("not-json").toString());
        assertValid("Problem", example("invalid").toString());
        example("lines").stringValue().lines().forEach(line -> assertValid("BulkLine", line));
        assertValid(
                "FormVocabulary", service.get("/api/v1/vocabulary", Role.EDITOR).body());
        assertValid(
                "CurrentRuleset",
                service.get("/api/v1/rulesets/current", Role.EDITOR).body());
        assertValid(
                "ComparisonDocument",
                service.get("/api/v1/rulesets/1/comparison?with=1", Role.EDITOR).body());
        assertValid(
                "FoundDecisions",
                service.get("/api/v1/decisions?limit=2", Role.AUDITOR).body());
        assertValid(
                "LogDocumentsState", service.get("/api/v1/log", Role.AUDITOR).body());
        assertValid(
                "DashboardDocument",
                service.get("/api/v1/dashboard", Role.AUDITOR).body());
        assertValid("WorkbookReport", example("workbook-report").toString());
        assertValid(
                "WorkbookReport",
                Uploads.check(service, Role.EDITOR, "key-groups.drl.xlsx", HostileWorkbooks.named("10000 formulas"))
                        .body());
        assertValid(
                "EvaluationAnswer",
                service.post(
                                "/api/v1/evaluations?explain=all",
                                Role.COLLECTOR,
                                example("call").toString())
                        .body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/swagger-ui/index.html", "/swagger-ui/swagger-initializer.js", "/swagger-ui/index.css"})
    void thePageLoadsNothingFromElsewhere(String file) {
        assertThat(open(file)).isNotEmpty().doesNotContainPattern("https?://(?!127\\.0\\.0\\.1)");
    }

    private record Operation(String path, String method, JsonNode words) {

        String name() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }
    }

    private Stream<Operation> operations() {
        return document.get("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(method -> new Operation(path.getKey(), method.getKey(), method.getValue())));
    }

    private JsonNode resolved(JsonNode parameter) {
        return parameter.has("$ref")
                ? document.at(parameter.get("$ref").stringValue().substring(1))
                : parameter;
    }

    private JsonNode example(String name) {
        return document.at("/components/examples/" + name + "/value");
    }

    private void assertValid(String component, String instance) {
        String schema = "{\"$ref\":\"#/components/schemas/%s\",\"components\":%s}"
                .formatted(component, document.get("components"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(instance, InputFormat.JSON))
                .as(instance)
                .isEmpty();
    }

    private String open(String path) {
        return service.send(HttpRequest.newBuilder(service.uri(path)).GET()).body();
    }
}
