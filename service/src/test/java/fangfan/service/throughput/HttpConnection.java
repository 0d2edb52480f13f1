package fangfan.service.throughput;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that is kept alive, and made again when the service ends it. Plain sockets, because what measures shares the cores with what is measured. */
final class HttpConnection implements Closeable {

    private final int port;
    private Socket socket;
    private OutputStream out;
    private InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long remaining;
    private boolean chunked;
    private boolean isLast;

    HttpConnection(int port) throws IOException {
        this.port = port;
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        out = socket.getOutputStream();
        in = socket.getInputStream();
    }

    /** Sends the request and reads the answer to its end; gives its status. */
    int exchange(String head, byte[] body) throws IOException {
        if (isLast) {
            close();
            connect();
        }
        ByteArrayOutputStream request = new ByteArrayOutputStream(head.length() + body.length + 40);
        request.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        request.writeTo(out);
        int status = readHead();
        countLines();
        return status;
    }

    /** Begins a request whose body is written in chunks while the answer is read. */
    OutputStream begin(String head) throws IOException {
        out.write((head + "Transfer-Encoding: chunked\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        return out;
    }

    /** Reads the answer up to its body and gives its status. */
    int readHead() throws IOException {
        int status = Integer.parseInt(readLine().split(" ")[1]);
        remaining = 0;
        chunked = false;
        isLast = false;
        for (String header = readLine(); !header.isEmpty(); header = readLine()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                remaining = Long.parseLong(
                        lower.substring("content-length:".length()).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.endsWith("chunked");
            } else if (lower.startsWith("connection:")) {
                isLast = lower.endsWith("close");
            }
        }
        return status;
    }

    /** Reads the body to its end and counts its lines. */
    long countLines() throws IOException {
        if (!chunked) {
            return countLines(remaining);
        }
        long lines = 0;
        for (long size = chunk(); size > 0; size = chunk()) {
            lines += countLines(size);
            readLine();
        }
        readLine();
        return lines;
    }

    private long chunk() throws IOException {
        return Long.parseLong(readLine().split(";")[0], 16);
    }

    private long countLines(long bytes) throws IOException {
        long lines = 0;
        for (long left = bytes; left > 0; ) {
            if (from == to) {
                fill();
            }
            int until = from + (int) Math.min(left, to - from);
            left -= until - from;
            for (; from < until; from++) {
                lines += buffer[from] == '\n' ? 1 : 0;
            }
        }
        return lines;
    }

    private String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int one = readByte(); one != '\n'; one = readByte()) {
            if (one != '\r') {
                line.append((char) one);
            }
        }
        return line.toString();
    }

    private int readByte() throws IOException {
        if (from == to) {
            fill();
        }
        return buffer[from++];
    }

    private void fill() throws IOException {
        to = in.read(buffer);
        from = 0;
        if (to < 0) {
            throw new EOFException("the service closed the connection");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
