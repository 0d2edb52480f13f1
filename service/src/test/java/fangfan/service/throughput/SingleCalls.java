package fangfan.service.throughput;

import fangfan.service.access.Role;
import fangfan.service.proofs.ServiceProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Single calls over some connections, each sending its next call when it has the answer to the last. */
final class SingleCalls {

    private final ServiceProcess service;
    private final Calls calls;
    private final boolean withKeys;
    private final String head;

    SingleCalls(ServiceProcess service, Calls calls, boolean withKeys) {
        this.service = service;
        this.calls = calls;
        this.withKeys = withKeys;
        this.head =
                "POST /api/v1/evaluations HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nX-API-Key: "
                        + service.key(Role.COLLECTOR) + "\r\n";
    }

    Latencies run(int connections, int seconds) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long begin = System.nanoTime();
            long until = begin + seconds * 1_000_000_000L;
            List<Future<LongStream>> running = new ArrayList<>();
            for (int connection = 0; connection < connections; connection++) {
                running.add(threads.submit(() -> callUntil(until)));
            }
            LongStream micros = LongStream.empty();
            for (Future<LongStream> one : running) {
                micros = LongStream.concat(micros, one.get());
            }
            return Latencies.of(micros, (System.nanoTime() - begin) / 1e9);
        } finally {
            threads.shutdown();
        }
    }

    private LongStream callUntil(long until) throws IOException {
        LongStream.Builder micros = LongStream.builder();
        try (HttpConnection connection = new HttpConnection(service.port())) {
            for (long begin = System.nanoTime(); begin < until; ) {
                Calls.Keyed call = calls.next();
                String key = withKeys ? "Idempotency-Key: " + call.key() + "\r\n" : "";
                int status = connection.exchange(head + key, call.body());
                if (status != 200) {
                    throw new IllegalStateException("a call was answered with " + status);
                }
                long end = System.nanoTime();
                micros.add((end - begin) / 1_000);
                begin = end;
            }
        }
        return micros.build();
    }
}
