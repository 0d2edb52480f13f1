package fangfan.service.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProblemKindTest {

    @ParameterizedTest
    @EnumSource
    void everyKindStandsInTheTableAsItIsWorded(ProblemKind kind) throws IOException {
        List<String> page = Files.readAllLines(Path.of("../docs/problems.md"));
        assertThat(page)
                .anyMatch(line -> line.startsWith("| `%s` | %d | %s。%s |"
                        .formatted(
                                kind.code(),
                                kind.status(),
                                kind.title().zh(),
                                kind.advice().zh())));
        assertThat(page)
                .anyMatch(line -> line.startsWith("| `%s` | %d | %s; %s |"
                        .formatted(
                                kind.code(),
                                kind.status(),
                                kind.title().en(),
                                kind.advice().en())));
    }

    @Test
    void theSchemaKnowsTheSameCodes() {
        JsonNode codes = new JsonMapper().readTree(ProblemSchema.TEXT).at("/properties/code/enum");
        assertThat(StreamSupport.stream(codes.spliterator(), false).map(JsonNode::stringValue))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemKind.values())
                        .map(ProblemKind::code)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"400, BAD_REQUEST", "404, NOT_FOUND", "408, BAD_REQUEST", "431, BAD_REQUEST", "500, INTERNAL"})
    @CsvSource({"501, BAD_REQUEST", "503, UNAVAILABLE", "505, BAD_REQUEST"})
    void aRefusalWithoutAKindOfItsOwnIsABadRequest(int status, ProblemKind kind) {
        assertThat(ProblemKind.ofRefusal(status)).isEqualTo(kind);
    }
}
