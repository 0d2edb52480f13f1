package fangfan.service.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/** Clients that call services while these or their database are killed, and what was acknowledged against what is stored. */
final class Calling {

    /** Settings of services that start quickly and turn nobody away. */
    static final Map<String, String> SETTINGS = settings();

    private static final int CLIENTS = 6;

    private final long seed = Proof.seed();
    private final Journal journal = new Journal();
    private final Deck deck = new Deck(seed);
    private final List<ServiceProcess> services;

    /** @param services the first of them has the keys */
    Calling(List<ServiceProcess> services) {
        this.services = services;
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(ServiceProcess.WITHOUT_LIMITS);
        settings.put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        return settings;
    }

    /** Kills while clients call; returns when every call was acknowledged. */
    void whileKilling(List<? extends Killable> victims, int kills) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<Void>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                clients.add(threads.submit(new Client(deck, journal, services, seed + client)));
            }
            new Killings(victims, kills, journal, seed).run();
            deck.close();
            for (Future<Void> client : clients) {
                client.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    void assertNothingIsLostOrDoubled(DataSource database) throws SQLException {
        StoredDecisions stored = StoredDecisions.read(database, services.get(0).masterKey());
        String because = "seed " + seed + ": ";
        assertThat(stored.lost(journal.told())).as(because + "lost").isZero();
        assertThat(stored.misled(journal.told()))
                .as(because + "keys of another decision")
                .isZero();
        assertThat(stored.doubled()).as(because + "doubled").isZero();
        assertThat(journal.contradictions()).as(because + "replays that differ").isEmpty();
        assertThat(journal.told()).as(because + "calls acknowledged").hasSize(deck.made());
        assertThat(stored.byCall()).as(because + "decisions stored").hasSize(deck.made());
        assertThat(stored.decisionByKey()).as(because + "keys stored").hasSize(deck.made());
    }

    /** For the page of proofs; nothing is lost or doubled, or the proof had failed. */
    String figures(int kills, String ofWhat) {
        return String.format(
                Locale.ROOT,
                "seed %d: %d kills of %s; %,d calls, acknowledged %,d times, singly and in bulk; refused and sent again: %s; lost 0, doubled 0, replays that differ 0",
                seed,
                kills,
                ofWhat,
                deck.made(),
                journal.acknowledged(),
                journal.refusals());
    }
}
