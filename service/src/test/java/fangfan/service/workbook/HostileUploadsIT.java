package fangfan.service.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.Uploads;
import fangfan.service.access.Role;
import fangfan.service.proofs.Proof;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** P4 and P5: no workbook runs code, and no upload takes the service down. */
class HostileUploadsIT {

    private static final int ROUNDS = Proof.size(1, 5);
    private static final int IDLE_CALLS = 200;
    private static final int MEGABYTE = 1 << 20;

    /** Far above what is measured: it only tells a service that hangs from one that is busy. */
    private static final double MOST_MILLISECONDS = 5_000;

    private final RunningService service = RunningService.get();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final AtomicLong peakHeap = new AtomicLong();

    @Test
    void noUploadRunsCodeOrKeepsEvaluationsFromGoingOn() throws IOException {
        List<Double> idle = evaluations(IDLE_CALLS, new AtomicBoolean());
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<List<Double>> meanwhile =
                CompletableFuture.supplyAsync(() -> evaluations(Integer.MAX_VALUE, done));
        int attacks;
        try (Canary canary = new Canary()) {
            Map<String, Supplier<byte[]>> all = Attacks.all(canary);
            attacks = all.size() * ROUNDS;
            for (int round = 0; round < ROUNDS; round++) {
                all.forEach((name, attack) -> refuses(name, attack.get()));
            }
            done.set(true);
            assertThat(canary.tripped()).isZero();
        } finally {
            done.set(true);
        }
        List<Double> busy = meanwhile.join();

        assertThat(attacks).isGreaterThanOrEqualTo(60);
        assertThat(busy).isNotEmpty();
        assertThat(p99(busy)).isLessThan(MOST_MILLISECONDS);
        String counts = "%d attacks, answers %s".formatted(attacks, answers);
        Proof.record(
                "P4", "no workbook runs code", getClass(), counts + "; canaries (property, file, socket) tripped 0");
        Proof.record(
                "P5",
                "no upload takes the service down",
                getClass(),
                "%s; peak heap %d MB with the client in the same JVM; %,d evaluations meanwhile, p99 %.1f ms, idle %.1f ms"
                        .formatted(counts, peakHeap.get() / MEGABYTE, busy.size(), p99(busy), p99(idle)));
    }

    private void refuses(String name, byte[] attack) {
        HttpResponse<String> answer = Uploads.check(service, Role.EDITOR, Attacks.KEY_GROUPS, attack);
        if (answer.statusCode() == 200) {
            assertThat(Calls.read(answer.body()).get("accepted").asBoolean())
                    .as(name)
                    .isFalse();
        } else {
            assertThat(answer.statusCode()).as(name).isIn(413, 415, 422);
        }
        answers.merge(answer.statusCode() == 200 ? "not accepted" : "" + answer.statusCode(), 1, Integer::sum);
    }

    /** Milliseconds of each. */
    private List<Double> evaluations(int most, AtomicBoolean done) {
        List<Double> took = new ArrayList<>();
        while (took.size() < most && !done.get()) {
            long start = System.nanoTime();
            assertThat(service.post("/api/v1/evaluations", Role.COLLECTOR, Calls.demo())
                            .statusCode())
                    .isEqualTo(200);
            took.add((System.nanoTime() - start) / 1e6);
            peakHeap.accumulateAndGet(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), Math::max);
        }
        return took;
    }

    private static double p99(List<Double> took) {
        return took.stream().sorted().skip(took.size() * 99L / 100).findFirst().orElseThrow();
    }
}
