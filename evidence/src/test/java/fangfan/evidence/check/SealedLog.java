package fangfan.evidence.check;

import fangfan.evidence.Malformed;
import fangfan.evidence.checkpoint.Checkpoint;
import fangfan.evidence.checkpoint.LogKey;
import fangfan.evidence.checkpoint.SignedCheckpoint;
import fangfan.evidence.checkpoint.SigningKey;
import fangfan.evidence.export.ExportLine;
import fangfan.evidence.export.ExportWriter;
import fangfan.evidence.record.LogRecord;
import fangfan.evidence.record.Records;
import fangfan.evidence.tree.Frontier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A log as the service would have written it: a record each minute, and after every tenth a checkpoint. */
public final class SealedLog {

    public static final int SEALED = 40;

    private static final int BATCH = 10;

    private final SigningKey key = SigningKey.generate();
    private final List<LogRecord> records = new ArrayList<>();
    private final List<SignedCheckpoint> checkpoints = new ArrayList<>();
    private final Frontier frontier = new Frontier();

    public SealedLog() {
        for (int i = 0; i < SEALED; i++) {
            seal(record(i, Records.NOON.plus(Duration.ofMinutes(i))));
            if (frontier.size() % BATCH == 0) {
                checkpoint(Records.NOON.plus(Duration.ofMinutes(i)).plusSeconds(5));
            }
        }
    }

    /** Every third is an event. */
    public static LogRecord record(int number, Instant at) {
        return number % 3 == 2 ? Records.event(number, "SIGN_IN", at) : Records.decision(number, at);
    }

    public void seal(LogRecord record) {
        records.add(record);
        frontier.append(record.leaf());
    }

    public void checkpoint(Instant at) {
        checkpoints.add(SignedCheckpoint.sign(new Checkpoint(frontier.size(), frontier.root(), at), key));
    }

    public LogKey key() {
        return key.logKey();
    }

    public SigningKey signingKey() {
        return key;
    }

    public List<SignedCheckpoint> checkpoints() {
        return checkpoints;
    }

    public SignedCheckpoint latest() {
        return checkpoints.get(checkpoints.size() - 1);
    }

    public LogRecord record(int place) {
        return records.get(place);
    }

    public List<ExportLine> lines() {
        List<ExportLine> lines = new ArrayList<>();
        for (LogRecord record : records) {
            lines.add(ExportLine.Sealed.of(lines.size(), record.leaf(), record));
        }
        return lines;
    }

    public byte[] export(List<ExportLine> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ExportWriter writer =
                    new ExportWriter(out, checkpoints.isEmpty() ? Optional.empty() : Optional.of(latest()));
            for (ExportLine line : lines) {
                writer.write(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes the directory that the service keeps beside the database. */
    public Path write(Path directory) throws IOException {
        ByteArrayOutputStream leaves = new ByteArrayOutputStream();
        records.forEach(record -> leaves.writeBytes(record.leaf()));
        Files.write(directory.resolve("leaves"), leaves.toByteArray());
        Files.writeString(directory.resolve("public-key.pem"), key().pem());
        Path day = Files.createDirectories(directory.resolve("checkpoints/2026-11-26"));
        for (SignedCheckpoint checkpoint : checkpoints) {
            Files.writeString(day.resolve(name(checkpoint)), checkpoint.print());
        }
        return directory;
    }

    public static String name(SignedCheckpoint checkpoint) {
        return String.format(Locale.ROOT, "%012d.txt", checkpoint.checkpoint().size());
    }

    LogReport check(Path directory, byte[] export) throws IOException, Malformed {
        return LogCheck.of(key(), LogDirectory.read(directory), List.of())
                .check(new ByteArrayInputStream(export), "log.ndjson");
    }

    /** With nothing but the latest checkpoint at hand. */
    LogReport checkAlone(byte[] export) throws IOException, Malformed {
        return new LogCheck(key(), SealedLeaves.none(), List.of(new SourcedCheckpoint(latest(), "kept.txt", false)))
                .check(new ByteArrayInputStream(export), "log.ndjson");
    }

    static Label label(LogRecord record) {
        return new Label(record.kind(), record.id());
    }
}
