package fangfan.service.evaluation.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Answers on their way to the client: one thread appends, another follows.
 *
 * <p>They wait in a file, because a client may send everything before it reads anything: memory would not hold them, and waiting
 * for the client would leave both sides waiting for ever. Whenever the follower has caught up, the file is emptied.
 */
final class Spool implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final FileChannel file;
    private long written;
    private long read;
    private boolean isComplete;
    private boolean isAbandoned;

    Spool(FileChannel file) {
        this.file = file;
    }

    /** @throws IOException also when nobody follows any more */
    synchronized void append(byte[] answer) throws IOException {
        if (isAbandoned) {
            throw new IOException("nobody reads the answers any more");
        }
        ByteBuffer bytes = ByteBuffer.wrap(answer);
        while (bytes.hasRemaining()) {
            written += file.write(bytes, written);
        }
        notifyAll();
    }

    /** Nothing more is appended. */
    synchronized void complete() {
        isComplete = true;
        notifyAll();
    }

    /** Copies what is appended, until it is complete. */
    void follow(OutputStream out) throws IOException {
        try {
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            while (take(buffer)) {
                out.write(buffer.array(), 0, buffer.position());
                if (hasCaughtUp()) {
                    out.flush();
                }
            }
        } finally {
            abandon();
        }
    }

    private synchronized boolean take(ByteBuffer buffer) throws IOException {
        try {
            while (read == written && !isComplete) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the service is stopping");
        }
        buffer.clear();
        while (read < written && buffer.hasRemaining()) {
            read += file.read(buffer, read);
        }
        if (read == written) {
            file.truncate(0);
            read = 0;
            written = 0;
        }
        return buffer.position() > 0;
    }

    private synchronized boolean hasCaughtUp() {
        return read == written;
    }

    private synchronized void abandon() {
        isAbandoned = true;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
