package fangfan.service.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fangfan.contract.CallReader;
import fangfan.contract.CallReading;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemWriter;
import fangfan.vocabulary.Language;
import io.swagger.v3.core.util.Json31;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Calls and answers to look at: the contract's answer, a made-up household, and what becomes of faulty ones. */
final class ApiExamples {

    private static final String NOT_JSON = "{\"household\": {\"rural\": yes}}";
    private static final String INVALID =
            "{\"household\": {\"householdNo\": \"500116101201-0001\", \"population\": 0}}";
    private static final String LINES = """
            {"key":"2023-11-08-1","household":{"householdNo":"500116101201-0001","areaCode":"500116101201","rural":true}}
            {"key":"2023-11-08-2","household":{"householdNo":"500116101201-0002","areaCode":"500116101201","members":[]}}
            """;

    private ApiExamples() {}

    static void addTo(ObjectNode examples) {
        add(examples, "call", Resources.tree(Json31.mapper(), ApiExamples.class, "examples/call.json"));
        add(examples, "answer", Resources.tree(Json31.mapper(), ApiExamples.class, "examples/answer.json"));
        add(
                examples,
                "workbook-report",
                Resources.tree(Json31.mapper(), ApiExamples.class, "examples/workbook-report.json"));
        add(examples, "lines", examples.textNode(LINES));
        add(examples, "not-json", refusal(NOT_JSON));
        add(examples, "invalid", refusal(INVALID));
    }

    private static void add(ObjectNode examples, String name, JsonNode value) {
        examples.putObject(name).set("value", value);
    }

    private static JsonNode refusal(String body) {
        CallReading reading = new CallReader().readCall(body.getBytes(StandardCharsets.UTF_8));
        Problem problem = reading instanceof CallReading.NotJson notJson
                ? Problem.of(notJson)
                : Problem.invalid(((CallReading.Invalid) reading).violations());
        try {
            JsonNode document = Json31.mapper().readTree(ProblemWriter.write(problem, Language.ZH));
            return ((ObjectNode) document).without("traceId");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
