package fangfan.service.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {

    private static final Instant NOW = Instant.parse("2023-11-06T00:00:00Z");

    /** Seconds from now on. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            at once                       |          | -1   | none
            now                           | 0        | -1   | none
            a second ago                  | -1       | -1   | invalid
            two years ahead               | 63244800 | -1   | none
            more than two years ahead     | 63244801 | -1   | invalid
            at once, before a scheduled   |          | 3600 | conflict
            before a scheduled            | 3599     | 3600 | conflict
            together with a scheduled     | 3600     | 3600 | none
            """)
    void nothingIsChangedForThePastAndNothingSlipsInBeforeWhatIsScheduled(
            String aCase, @Nullable Long from, long last, String expected) {
        Optional<Instant> wanted = Optional.ofNullable(from).map(NOW::plusSeconds);

        assertThat(Timing.refusal(wanted, publishedFor(NOW.plus(Duration.ofSeconds(last))), NOW)
                        .map(problem -> problem.kind().code())
                        .orElse("none"))
                .isEqualTo(expected);
    }

    private static Publication publishedFor(Instant from) {
        return new Publication(
                2,
                Publication.Kind.PUBLISH,
                2,
                from,
                Optional.of(1),
                Optional.empty(),
                new Deed(Actor.PRODUCT, NOW.minusSeconds(9)),
                "why");
    }
}
