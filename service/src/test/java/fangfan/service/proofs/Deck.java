package fangfan.service.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Deals calls to clients: each one to three times, shuffled, so that the same key is often in use in two places at once. */
final class Deck {

    private static final int SPREAD = 64;
    private static final int MOST_COPIES = 3;

    private final Random random;
    private final List<MadeCall> waiting = new ArrayList<>();
    private int made;
    private boolean closed;

    Deck(long seed) {
        this.random = new Random(seed);
    }

    /** Empty when the deck is closed and all was dealt. */
    synchronized Optional<MadeCall> next() {
        while (!closed && waiting.size() < SPREAD) {
            MadeCall call = new MadeCall(made++);
            for (int copies = 1 + random.nextInt(MOST_COPIES); copies > 0; copies--) {
                waiting.add(call);
            }
        }
        return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.remove(random.nextInt(waiting.size())));
    }

    synchronized void close() {
        closed = true;
    }

    synchronized int made() {
        return made;
    }
}
