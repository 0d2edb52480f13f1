package fangfan.service.log;

import fangfan.evidence.checkpoint.Checkpoint;
import fangfan.evidence.tree.Frontier;
import fangfan.evidence.tree.TreeHash;
import fangfan.service.database.DataDirectory;
import fangfan.service.database.OwnerOnly;
import fangfan.service.log.store.LogRows;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The log outside the database: every leaf in its order, and every checkpoint. What was written here is never written anew, so that a
 * database that tells another story is found out.
 */
@Component
final class LogDirectory {

    private static final String LEAVES = "leaves";
    private static final String CHECKPOINTS = "checkpoints";
    private static final String PUBLIC_KEY = "public-key.pem";
    private static final int BATCH = 100;

    private final Path path;
    private final LogRows rows;
    private final SealKey key;
    private Optional<Frontier> written = Optional.empty();

    LogDirectory(DataDirectory data, LogRows rows, SealKey key) {
        this.path = data.file("seals");
        this.rows = rows;
        this.key = key;
    }

    /**
     * Writes what was sealed since the last time.
     *
     * @throws BrokenLog when the database no longer tells what stands here
     */
    synchronized void catchUp() {
        try {
            Frontier frontier = written.isPresent() ? written.get() : open();
            written = Optional.empty();
            List<LogRows.SignedNote> fresh;
            do {
                fresh = rows.checkpointsAfter(frontier.size(), BATCH);
                for (LogRows.SignedNote checkpoint : fresh) {
                    write(checkpoint, frontier);
                }
            } while (fresh.size() == BATCH);
            written = Optional.of(frontier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what stands here; leaves after the last checkpoint are of a write that broke off. */
    private Frontier open() throws IOException {
        OwnerOnly.directory(path);
        OwnerOnly.write(path.resolve(PUBLIC_KEY), key.publicPem().lines().toList());
        Frontier frontier = new Frontier();
        Optional<Path> last = last();
        if (last.isPresent()) {
            Checkpoint checkpoint = key.verified(Files.readString(last.get()));
            try (DataInputStream leaves = new DataInputStream(new BufferedInputStream(leaves()))) {
                while (frontier.size() < checkpoint.size()) {
                    frontier.append(leaves.readNBytes(TreeHash.LENGTH));
                }
            }
            requireSame(frontier, checkpoint);
            requireSameInDatabase(checkpoint);
        }
        truncate(frontier.size());
        return frontier;
    }

    private void requireSameInDatabase(Checkpoint checkpoint) {
        Optional<LogRows.SignedNote> kept = rows.checkpoint(checkpoint.size());
        if (kept.isEmpty() || !Arrays.equals(key.verified(kept.get().note()).root(), checkpoint.root())) {
            throw new BrokenLog("the database does not have the checkpoint over %d records that stands in %s"
                    .formatted(checkpoint.size(), path));
        }
    }

    private InputStream leaves() throws IOException {
        return Files.newInputStream(path.resolve(LEAVES));
    }

    private void write(LogRows.SignedNote note, Frontier frontier) throws IOException {
        Checkpoint checkpoint = key.verified(note.note());
        List<byte[]> fresh = rows.leaves(frontier.size(), checkpoint.size());
        ByteBuffer bytes = ByteBuffer.allocate(fresh.size() * TreeHash.LENGTH);
        for (byte[] leaf : fresh) {
            frontier.append(leaf);
            bytes.put(leaf);
        }
        if (frontier.size() != checkpoint.size()) {
            throw new BrokenLog("the log lacks records before place " + checkpoint.size());
        }
        requireSame(frontier, checkpoint);
        try (FileChannel file = FileChannel.open(path.resolve(LEAVES), StandardOpenOption.APPEND)) {
            file.write(bytes.flip());
            file.force(true);
        }
        Path day = OwnerOnly.directory(path.resolve(CHECKPOINTS)
                .resolve(LocalDate.ofInstant(checkpoint.at(), ZoneOffset.UTC).toString()));
        OwnerOnly.write(
                day.resolve(String.format(Locale.ROOT, "%012d.txt", checkpoint.size())),
                List.of(note.note().stripTrailing()));
    }

    private static void requireSame(Frontier frontier, Checkpoint checkpoint) {
        if (!Arrays.equals(frontier.root(), checkpoint.root())) {
            throw new BrokenLog(
                    "the first %d leaves do not have the root that was signed".formatted(checkpoint.size()));
        }
    }

    private void truncate(long leaves) throws IOException {
        Path file = path.resolve(LEAVES);
        if (!Files.exists(file)) {
            OwnerOnly.write(file, List.of());
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(leaves * TreeHash.LENGTH);
        }
    }

    private Optional<Path> last() throws IOException {
        Path all = path.resolve(CHECKPOINTS);
        if (!Files.exists(all)) {
            return Optional.empty();
        }
        Optional<Path> day = greatest(all);
        return day.isPresent() ? greatest(day.get()) : Optional.empty();
    }

    private static Optional<Path> greatest(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> !file.toString().endsWith(".new"))
                    .max((one, other) -> one.getFileName()
                            .toString()
                            .compareTo(other.getFileName().toString()));
        }
    }
}
