package fangfan.service.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** P1: every 200 is in the trace exactly once, whatever is killed. */
class NothingLostIT {

    private static final long SEED = Proof.seed();
    private static final int CLIENTS = 6;
    private static final int ROUNDS = Proof.size(1, 8);
    private static final Map<String, String> QUICK_START = Map.of("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");

    private final Journal journal = new Journal();
    private final Deck deck = new Deck(SEED);

    @Test
    void whatTwoServicesOnOneDatabaseAcknowledgeIsStoredOnce() throws Exception {
        Path directory = Files.createTempDirectory(Path.of("target"), "nothing-lost");
        try (DatabaseProcess database = DatabaseProcess.start(directory.resolve("postgresql"));
                ServiceProcess first = ServiceProcess.start(directory.resolve("first"), quick(database));
                ServiceProcess second = ServiceProcess.start(directory.resolve("second"), quick(database))) {
            Killings killings = new Killings(List.of(first, second, database), ROUNDS, journal, SEED);
            callDuring(killings, List.of(first, second));

            StoredDecisions stored = StoredDecisions.read(database.dataSource());
            assertNothingIsLostOrDoubled(stored);
            Proof.record(
                    "P1",
                    "every 200 is in the trace exactly once",
                    getClass(),
                    String.format(
                            Locale.ROOT,
                            "seed %d: %d kills of two services and their database, %,d calls, %,d answers acknowledged (%,d replays); refused: %s; lost 0, doubled 0, replays that differ 0",
                            SEED,
                            killings.count(),
                            deck.made(),
                            journal.acknowledged(),
                            journal.acknowledged() - deck.made(),
                            journal.refusals()));
        }
    }

    private void callDuring(Killings killings, List<ServiceProcess> services) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<Void>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                clients.add(threads.submit(new Client(deck, journal, services, SEED + client)));
            }
            killings.run();
            deck.close();
            for (Future<Void> client : clients) {
                client.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void assertNothingIsLostOrDoubled(StoredDecisions stored) {
        String seed = "seed " + SEED;
        assertThat(stored.lost(journal.told())).as(seed + ": lost").isZero();
        assertThat(stored.misled(journal.told()))
                .as(seed + ": keys of another decision")
                .isZero();
        assertThat(stored.doubled()).as(seed + ": doubled").isZero();
        assertThat(journal.contradictions()).as(seed + ": replays that differ").isEmpty();
        assertThat(journal.told()).as(seed + ": calls acknowledged").hasSize(deck.made());
        assertThat(stored.byCall()).as(seed + ": decisions stored").hasSize(deck.made());
        assertThat(stored.decisionByKey()).as(seed + ": keys stored").hasSize(deck.made());
    }

    private static Map<String, String> quick(DatabaseProcess database) {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.putAll(QUICK_START);
        return environment;
    }
}
