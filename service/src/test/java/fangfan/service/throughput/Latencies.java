package fangfan.service.throughput;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * What one run came to.
 *
 * @param sorted of each call, in microseconds
 * @param seconds that the run took
 */
record Latencies(long[] sorted, double seconds) {

    static Latencies of(LongStream micros, double seconds) {
        long[] all = micros.toArray();
        Arrays.sort(all);
        return new Latencies(all, seconds);
    }

    double perSecond() {
        return sorted.length / seconds;
    }

    double millis(double share) {
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1000.0;
    }
}
