package fangfan.service.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    /** Publications as version and second, in their order; periods as version and seconds. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one                            | 1@0             | 1:0-
            one after the other            | 1@0 2@5         | 1:0-5 2:5-
            a scheduled one                | 1@0 2@9         | 1:0-9 2:9-
            a withdrawn one                | 1@0 2@5 1@7     | 1:0-5 2:5-7 1:7-
            withdrawn before its time      | 1@0 2@9 1@7     | 1:0-7 1:7-
            two at the same instant        | 1@0 2@5 3@5     | 1:0-5 3:5-
            withdrawn to a scheduled one   | 1@0 2@5 3@9 2@5 | 1:0-5 2:5-
            """)
    void theLastWordWhoseTimeHasComeCounts(String aCase, String publications, String periods) {
        assertThat(Periods.of(publications(publications)).stream()
                        .map(period -> period.version() + ":" + period.from().getEpochSecond() + "-"
                                + period.to()
                                        .map(to -> "" + to.getEpochSecond())
                                        .orElse(""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(periods);
    }

    @Test
    void atEveryInstantFromTheFirstOnExactlyOneVersionIsInForce() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int attempt = 0; attempt < 500; attempt++) {
            List<Publication> log = new ArrayList<>(publications("1@0"));
            for (int more = random.nextInt(8); more > 0; more--) {
                log.add(publication(log.size() + 1, 1 + random.nextInt(5), random.nextInt(20)));
            }
            List<Periods.Period> periods = Periods.of(log);
            for (int second = 0; second < 22; second++) {
                Instant instant = Instant.ofEpochSecond(second);
                assertThat(periods.stream().filter(period -> period.holds(instant)))
                        .as("seed %d, second %d of %s", seed, second, log)
                        .hasSize(1);
                assertThat(Periods.at(instant, periods)).contains(lastWord(log, instant));
            }
        }
    }

    /** As the database has it. */
    private static int lastWord(List<Publication> log, Instant instant) {
        return log.stream()
                .filter(publication -> !publication.inForceFrom().isAfter(instant))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .version();
    }

    private static List<Publication> publications(String written) {
        List<Publication> log = new ArrayList<>();
        for (String one : written.split(" ", -1)) {
            int at = one.indexOf('@');
            log.add(publication(
                    log.size() + 1, Integer.parseInt(one.substring(0, at)), Long.parseLong(one.substring(at + 1))));
        }
        return log;
    }

    private static Publication publication(int sequence, int version, long second) {
        return new Publication(
                sequence,
                Publication.Kind.PUBLISH,
                version,
                Instant.ofEpochSecond(second),
                Optional.empty(),
                Optional.empty(),
                new Deed(Actor.PRODUCT, Instant.EPOCH),
                "why");
    }
}
