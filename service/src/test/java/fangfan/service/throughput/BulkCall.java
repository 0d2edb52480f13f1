package fangfan.service.throughput;

import fangfan.service.access.Role;
import fangfan.service.proofs.ServiceProcess;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** One bulk call that is written and read at the same time. */
final class BulkCall {

    private static final int CHUNK = 1 << 16;

    private final ServiceProcess service;
    private final Calls calls;

    BulkCall(ServiceProcess service, Calls calls) {
        this.service = service;
        this.calls = calls;
    }

    /** @return seconds from the first byte sent to the last byte received */
    double run(int lines) throws IOException {
        try (HttpConnection connection = new HttpConnection(service.port())) {
            long begin = System.nanoTime();
            OutputStream out = connection.begin(
                    "POST /api/v1/evaluations/bulk HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-ndjson\r\nX-API-Key: "
                            + service.key(Role.COLLECTOR) + "\r\n");
            CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> send(lines, out));
            int status = connection.readHead();
            long answered = connection.countLines();
            double seconds = (System.nanoTime() - begin) / 1e9;
            sent.join();
            if (status != 200 || answered != lines) {
                throw new IllegalStateException("status %d, %d of %d lines".formatted(status, answered, lines));
            }
            return seconds;
        }
    }

    private void send(int lines, OutputStream connection) {
        try {
            OutputStream out = new BufferedOutputStream(connection, 2 * CHUNK);
            ByteArrayOutputStream chunk = new ByteArrayOutputStream(2 * CHUNK);
            for (int line = 1; line <= lines; line++) {
                chunk.writeBytes(calls.next().line());
                if (chunk.size() >= CHUNK || line == lines) {
                    write(chunk, out);
                }
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ByteArrayOutputStream chunk, OutputStream out) throws IOException {
        out.write((Integer.toHexString(chunk.size()) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        chunk.writeTo(out);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        chunk.reset();
    }
}
