package fangfan.table.compile;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Compiles generated rules, each time in a thread of its own, and gives up after a while.
 *
 * <p>Nothing stops a compiler that has been given up; until it ends it keeps its place, so that those given up can never be
 * many.
 */
public final class RuleCompiler {

    private final Duration limit;
    private final Semaphore places;

    /** @param mostAtOnce those that were given up included */
    public RuleCompiler(Duration limit, int mostAtOnce) {
        this.limit = limit;
        this.places = new Semaphore(mostAtOnce);
    }

    /** All places are taken by compilers that were given up and have not ended yet. */
    public static final class Busy extends RuntimeException {

        private static final long serialVersionUID = 1;

        Busy() {
            super("rules that take too long are still being compiled");
        }
    }

    /**
     * @return absent when it takes longer than the limit
     * @throws Busy when there is no place
     * @throws IllegalStateException when the rules do not compile
     */
    public Optional<DroolsRules> compile(String drl) {
        if (!places.tryAcquire()) {
            throw new Busy();
        }
        FutureTask<DroolsRules> compiling = new FutureTask<>(() -> {
            try {
                return DroolsRules.compile(drl);
            } finally {
                places.release();
            }
        });
        Thread thread = new Thread(compiling, "rule-compiler");
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(compiling.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException tooSlow) {
            return Optional.empty();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the generated rules do not compile", failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while rules were being compiled", stopping);
        }
    }
}
