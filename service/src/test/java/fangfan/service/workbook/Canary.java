package fangfan.service.workbook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A property, a file and a socket that nothing but code out of a workbook would touch. */
final class Canary implements AutoCloseable {

    private static final String PROPERTY = "fangfan.canary";

    private final Path file;
    private final ServerSocket socket;

    Canary() throws IOException {
        file = Path.of("target", "canary-" + System.identityHashCode(this)).toAbsolutePath();
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        socket.setSoTimeout(1);
    }

    /** Java that touches each of them. */
    List<String> codes() {
        return List.of(
                "System.setProperty(\"%s\", \"tripped\") != null".formatted(PROPERTY),
                "new java.io.File(\"%s\").createNewFile()".formatted(file),
                "new java.net.Socket(\"127.0.0.1\", %d).isConnected()".formatted(socket.getLocalPort()));
    }

    int tripped() throws IOException {
        return (System.getProperty(PROPERTY) == null ? 0 : 1) + (Files.exists(file) ? 1 : 0) + (isConnected() ? 1 : 0);
    }

    private boolean isConnected() throws IOException {
        try (Socket somebody = socket.accept()) {
            return somebody.isConnected();
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
