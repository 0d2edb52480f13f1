package fangfan.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.proofs.Proof;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** P10: without the database the service refuses, never guesses, and takes up its work again by itself. */
class DatabaseOutageIT {

    private static final Logger LOGGER = LoggerFactory.getLogger(DatabaseOutageIT.class);
    private static final boolean FULL_SIZE = Proof.isFullSize();
    private static final int ROUNDS = FULL_SIZE ? 5 : 1;
    private static final Duration LENGTH = Duration.ofSeconds(FULL_SIZE ? 20 : 6);
    private static final int BEFORE_AND_AFTER = FULL_SIZE ? 200 : 20;
    /** Five seconds are promised; the rest is for a machine that builds other things meanwhile. */
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);

    private static final Map<String, OutageTally> TALLIES = new LinkedHashMap<>();

    static Stream<Arguments> outages() {
        return IntStream.rangeClosed(1, ROUNDS)
                .boxed()
                .flatMap(round -> Stream.of(Outage.values()).map(outage -> Arguments.of(outage, round)));
    }

    @ParameterizedTest(name = "{0}, round {1}")
    @MethodSource("outages")
    void whatWasAcknowledgedIsKeptAndAllElseIsRefused(Outage outage, int round) {
        proveOver(RunningService.get(), outage, service -> outage.strike(service, LENGTH));
    }

    static Stream<String> diskSizes() {
        return FULL_SIZE ? Stream.of("400m") : Stream.empty();
    }

    @ParameterizedTest(name = "a disk of {0}", allowZeroInvocations = true)
    @MethodSource("diskSizes")
    void aFullDiskRefusesUntilThereIsSpaceAgain(String size) throws Exception {
        try (SmallDisk disk = SmallDisk.mount(Files.createTempDirectory("small-disk"), size);
                RunningService service = RunningService.start(disk.path().resolve("data"))) {
            proveOver(service, "DISK_FULL", struck -> {
                disk.fill();
                Pause.of(LENGTH);
                disk.free();
            });
        }
    }

    private static void proveOver(RunningService service, Object outage, Consumer<RunningService> strike) {
        Journal journal = new Journal(service);
        journal.awaitAcknowledged(BEFORE_AND_AFTER, System.nanoTime());
        strike.accept(service);
        Duration recovery = journal.awaitAcknowledged(BEFORE_AND_AFTER, System.nanoTime());
        List<Journal.Entry> entries = journal.close();
        List<UUID> acknowledged = entries.stream()
                .filter(Journal.Entry::isAcknowledged)
                .map(Journal.Entry::decision)
                .toList();
        List<Journal.Entry> refused =
                entries.stream().filter(entry -> !entry.isAcknowledged()).toList();
        Duration longest = entries.stream()
                .map(Journal.Entry::took)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        int kept = kept(service, acknowledged);
        LOGGER.info(
                "P10 {}: acknowledged {}, lost {}, refused {}, longest answer {} ms, first answer after the end {} ms",
                outage,
                acknowledged.size(),
                acknowledged.size() - kept,
                refused.size(),
                longest.toMillis(),
                recovery.toMillis());
        assertThat(kept).isEqualTo(acknowledged.size());
        assertThat(acknowledged).doesNotHaveDuplicates();
        assertThat(longest).isLessThan(LONGEST_ANSWER);
        assertThat(refused).allSatisfy(entry -> {
            assertThat(entry.answer().statusCode()).isEqualTo(503);
            assertThat(entry.answer().headers().firstValue("Retry-After")).hasValue("5");
            assertThat(entry.answer().headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(entry.answer().body()).contains("\"code\":\"unavailable\"");
        });
        TALLIES.merge(
                outage.toString(),
                new OutageTally(1, acknowledged.size(), refused.size(), longest, recovery),
                OutageTally::plus);
    }

    @AfterAll
    static void keepTheFigures() {
        Proof.record(
                "P10",
                "without the database it refuses, never guesses",
                DatabaseOutageIT.class,
                TALLIES.entrySet().stream()
                        .map(tally -> "%s: %s"
                                .formatted(tally.getKey(), tally.getValue().figures()))
                        .collect(Collectors.joining("<br>")));
    }

    private static int kept(RunningService service, List<UUID> decisions) {
        return service.sql()
                .sql("select count(*) from decision where id = any(?)")
                .param(decisions.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }
}
