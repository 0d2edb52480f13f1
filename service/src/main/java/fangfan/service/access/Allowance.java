package fangfan.service.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.util.ConcurrentLruCache;

/** How many times each of many may do something, on this instance; the least recent are forgotten. */
public final class Allowance {

    private static final int MOST_REMEMBERED = 10_000;
    private static final long NANOS_A_SECOND = Duration.ofSeconds(1).toNanos();

    private final ConcurrentLruCache<String, Bucket> buckets;

    /**
     * @param atOnce times after a pause
     * @param refill time until one more is allowed
     */
    public Allowance(int atOnce, Duration refill) {
        this.buckets = new ConcurrentLruCache<>(
                MOST_REMEMBERED,
                who -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(1, refill))
                        .build());
    }

    /** @return seconds to wait before the next try, 0 when this one is allowed */
    public int take(String who) {
        ConsumptionProbe probe = buckets.get(who).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Math.toIntExact((probe.getNanosToWaitForRefill() + NANOS_A_SECOND - 1) / NANOS_A_SECOND);
    }

    /** Undoes one taking. */
    public void giveBack(String who) {
        buckets.get(who).addTokens(1);
    }
}
