package fangfan.service.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a directory for one living service. The operating system drops it with the process, however that ends. */
final class DirectoryLock implements AutoCloseable {

    private static final String FILE = "lock";
    private static final int LONGEST_PID = 20;
    /** Where nothing is written, so that the process's number can be read on every system while the lock is held. */
    private static final long PLACE = 1L << 32;

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws StartRefusal when another service has it */
    static DirectoryLock take(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        try {
            OwnerOnly.file(file);
        } catch (FileAlreadyExistsException before) {
            // The lock is what counts, not the file: it stays when the service has gone.
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            String holder = read(channel);
            channel.close();
            throw StartRefusal.inUse(directory, holder.isEmpty() ? "?" : holder);
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return new DirectoryLock(channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, false);
        } catch (OverlappingFileLockException ofThisProcess) {
            return null;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_PID);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
