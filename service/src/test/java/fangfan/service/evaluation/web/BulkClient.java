package fangfan.service.evaluation.web;

import fangfan.service.RunningService;
import fangfan.service.access.Role;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A client of bulk that decides byte by byte when it sends and when it reads. */
final class BulkClient implements AutoCloseable {

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int chunk;
    private boolean hasEnded;

    private BulkClient(Socket socket) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** Sends the head of a call; its body is sent in chunks. */
    static BulkClient open(RunningService service) throws IOException {
        URI uri = service.uri("/api/v1/evaluations/bulk");
        Socket socket = new Socket(uri.getHost(), uri.getPort());
        socket.setSoTimeout(60_000);
        socket.setTcpNoDelay(true);
        BulkClient client = new BulkClient(socket);
        client.sendRaw("""
                POST %s HTTP/1.1
                Host: %s
                X-API-Key: %s
                Content-Type: application/x-ndjson
                Transfer-Encoding: chunked

                """.formatted(uri.getPath(), uri.getAuthority(), service.key(Role.COLLECTOR))
                .replace("\n", "\r\n"));
        return client;
    }

    void sendRaw(String bytes) throws IOException {
        out.write(bytes.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends the text as one chunk. */
    void send(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes("%x\r\n".formatted(bytes.length).getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(bytes);
        whole.writeBytes(new byte[] {'\r', '\n'});
        whole.writeTo(out);
    }

    void end() throws IOException {
        sendRaw("0\r\n\r\n");
    }

    /** The status line and the headers. */
    List<String> head() throws IOException {
        List<String> head = new ArrayList<>();
        for (String next = rawLine(); !next.isEmpty(); next = rawLine()) {
            head.add(next);
        }
        return head;
    }

    /** The next line of the answer; empty at its proper end. */
    String line() throws IOException {
        while (!hasEnded) {
            if (chunk == 0) {
                chunk = Integer.parseInt(rawLine(), 16);
                if (chunk == 0) {
                    rawLine();
                    hasEnded = true;
                    return taken();
                }
            }
            int next = read();
            if (--chunk == 0) {
                rawLine();
            }
            if (next == '\n') {
                return taken();
            }
            line.write(next);
        }
        return "";
    }

    private String taken() {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        return text;
    }

    private String rawLine() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int next = read(); next != '\n'; next = read()) {
            text.append((char) next);
        }
        return text.toString().strip();
    }

    private int read() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException("the connection was closed before the answer's end");
        }
        return next;
    }

    /** Disappears without a word: what was not read is reset. */
    void vanish() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
