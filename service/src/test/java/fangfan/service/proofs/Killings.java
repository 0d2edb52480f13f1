package fangfan.service.proofs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Kills services and their database, one after the other, at seeded points of what was acknowledged, and starts them again. */
final class Killings {

    private static final int MOST_BETWEEN = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final List<Killable> order = new ArrayList<>();
    private final Journal journal;
    private final Random random;

    /** @param count how many kills, as evenly as can be over the victims */
    Killings(List<? extends Killable> victims, int count, Journal journal, long seed) {
        this.journal = journal;
        this.random = new Random(seed);
        while (order.size() < count) {
            List<Killable> round = new ArrayList<>(victims);
            Collections.shuffle(round, random);
            order.addAll(round.subList(0, Math.min(round.size(), count - order.size())));
        }
    }

    int count() {
        return order.size();
    }

    void run() throws InterruptedException {
        for (Killable victim : order) {
            awaitAcknowledged(journal.acknowledged() + 1 + random.nextInt(MOST_BETWEEN));
            victim.kill();
            Thread.sleep(random.nextInt(500));
            victim.restart();
        }
        awaitAcknowledged(journal.acknowledged() + MOST_BETWEEN);
    }

    private void awaitAcknowledged(long count) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (journal.acknowledged() < count) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("nothing is acknowledged any more: " + journal.refusals());
            }
            Thread.sleep(1);
        }
    }
}
