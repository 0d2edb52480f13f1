package fangfan.service.problem;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.contract.CallReader;
import fangfan.contract.CallReading;
import fangfan.contract.Violation;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemWriterTest {

    private static final Text WHY = new Text("原因", "why");

    @ParameterizedTest
    @EnumSource
    void everyKindOfProblemIsWordedInBothLanguages(ProblemKind kind) {
        for (Language language : Language.values()) {
            String why = WHY.in(language);

            assertThat(write(Problem.of(kind).because(WHY), language))
                    .isEqualTo(head(kind, language) + ",\"detail\":\"" + why + "\"}");
        }
    }

    @Test
    void secondsToWaitAreTold() {
        assertThat(write(Problem.of(ProblemKind.IN_PROGRESS).because(WHY).retryAfter(1), Language.ZH))
                .isEqualTo(head(ProblemKind.IN_PROGRESS, Language.ZH) + ",\"detail\":\"原因\",\"retryAfter\":1}");
    }

    @Test
    void aBulkLineIsToldBeforeThePlaceInIt() {
        CallReading.NotJson notJson =
                (CallReading.NotJson) new CallReader().readCall("{\"a\":1,\"a\":2}".getBytes(StandardCharsets.UTF_8));
        Problem problem = Problem.of(notJson).because(WHY);

        assertThat(new String(ProblemWriter.write(problem, Language.EN, 7), StandardCharsets.UTF_8))
                .isEqualTo(head(ProblemKind.NOT_JSON, Language.EN)
                        + ",\"detail\":\"why\",\"line\":7,\"position\":{\"line\":1,\"column\":8,\"offset\":7}}");
    }

    @Test
    void theLimitIsTold() {
        assertThat(write(Problem.tooLarge(1 << 20).because(WHY), Language.EN))
                .isEqualTo(head(ProblemKind.TOO_LARGE, Language.EN) + ",\"detail\":\"why\",\"limit\":1048576}");
    }

    @Test
    void everyViolationIsTold() {
        Problem problem = Problem.invalid(List.of(
                        new Violation("/round", "unknown-round", WHY), new Violation("/household", "required", WHY)))
                .because(WHY);

        assertThat(write(problem, Language.ZH))
                .isEqualTo(head(ProblemKind.INVALID, Language.ZH)
                        + ",\"detail\":\"原因\",\"violations\":[{\"pointer\":\"/round\",\"code\":\"unknown-round\",\"message\":\"原因\"},"
                        + "{\"pointer\":\"/household\",\"code\":\"required\",\"message\":\"原因\"}]}");
    }

    @Test
    void theNumberOfAFailureIsTold() {
        UUID number = UUID.fromString("01941f29-7c00-7aaa-8aaa-000000000001");

        assertThat(write(Problem.incident(number).because(WHY), Language.EN))
                .isEqualTo(head(ProblemKind.INTERNAL, Language.EN) + ",\"detail\":\"why\",\"instance\":\"urn:uuid:"
                        + number + "\"}");
    }

    private static String head(ProblemKind kind, Language language) {
        return "{\"type\":\"urn:fangfan:problem:%s\",\"title\":\"%s\",\"status\":%d,\"code\":\"%s\""
                .formatted(kind.code(), kind.title().in(language), kind.status(), kind.code());
    }

    private static String write(Problem problem, Language language) {
        return new String(ProblemWriter.write(problem, language), StandardCharsets.UTF_8);
    }
}
