package fangfan.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sends bytes as they are, which no HTTP client does, and reads the first reply. */
public final class RawHttp {

    private static final int PATIENCE = 10_000;

    /**
     * What came back.
     *
     * @param status 0 when the connection was closed without a reply
     * @param headers by name in lower case
     * @param isWhole whether the body came to its end
     */
    public record Reply(int status, Map<String, String> headers, byte[] body, boolean isWhole) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    private final URI service;

    public RawHttp(URI service) {
        this.service = service;
    }

    /** Sends the bytes, ends the sending half of the connection, and reads one reply. */
    public Reply send(byte[] request) {
        boolean isHead =
                new String(request, 0, Math.min(5, request.length), StandardCharsets.ISO_8859_1).equals("HEAD ");
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.setTcpNoDelay(true);
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
            } catch (IOException refusedBeforeTheEnd) {
                return read(socket.getInputStream(), isHead);
            }
            return read(socket.getInputStream(), isHead);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reply read(InputStream in, boolean isHead) throws IOException {
        String statusLine = line(in);
        if (statusLine.isEmpty()) {
            return new Reply(0, Map.of(), new byte[0], true);
        }
        int status = Integer.parseInt(statusLine.split(" ", 3)[1]);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip(),
                    (one, other) -> one + ", " + other);
        }
        boolean isInterim = status < 200;
        if (isInterim) {
            return read(in, isHead);
        }
        return isHead ? new Reply(status, headers, beforeNextReply(in), true) : withBody(status, headers, in);
    }

    /** Nothing, if no body was sent: what follows is the answer to what the server took for the next request. */
    private static byte[] beforeNextReply(InputStream in) throws IOException {
        String rest = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        return rest.split("HTTP/1\\.1 ", 2)[0].getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Reply withBody(int status, Map<String, String> headers, InputStream in) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
            return withChunks(status, headers, in);
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Reply(status, headers, in.readNBytes(length), true);
    }

    private static Reply withChunks(int status, Map<String, String> headers, InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (String size = line(in); !size.equals("0"); size = line(in)) {
            if (size.isEmpty()) {
                return new Reply(status, headers, body.toByteArray(), false);
            }
            body.writeBytes(in.readNBytes(Integer.parseInt(size, 16)));
            line(in);
        }
        return new Reply(status, headers, body.toByteArray(), true);
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
