package fangfan.evidence.check;

import fangfan.evidence.Malformed;
import fangfan.evidence.Utf8;
import fangfan.evidence.checkpoint.LogKey;
import fangfan.evidence.checkpoint.SignedCheckpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directory that the service writes beside its database, and of which others keep copies.
 *
 * @param key as it lies there
 * @param noCheckpoints files that should be checkpoints and are not
 */
public record LogDirectory(
        SealedLeaves leaves, Optional<LogKey> key, List<SourcedCheckpoint> checkpoints, List<String> noCheckpoints) {

    private static final int LARGEST_FILE = 1 << 16;

    public static LogDirectory read(Path directory) throws IOException {
        List<SourcedCheckpoint> checkpoints = new ArrayList<>();
        List<String> noCheckpoints = new ArrayList<>();
        Path folder = directory.resolve("checkpoints");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder, 2)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String source = directory.relativize(file).toString();
                    checkpoint(file)
                            .ifPresentOrElse(
                                    signed -> checkpoints.add(new SourcedCheckpoint(signed, source, true)),
                                    () -> noCheckpoints.add(source));
                }
            }
        }
        return new LogDirectory(
                SealedLeaves.map(directory.resolve("leaves")),
                key(directory.resolve("public-key.pem")),
                checkpoints,
                noCheckpoints);
    }

    private static Optional<SignedCheckpoint> checkpoint(Path file) throws IOException {
        try {
            SignedCheckpoint signed = SignedCheckpoint.parse(text(file));
            String name =
                    String.format(Locale.ROOT, "%012d.txt", signed.checkpoint().size());
            return Optional.of(signed).filter(read -> file.endsWith(name));
        } catch (Malformed notACheckpoint) {
            return Optional.empty();
        }
    }

    private static Optional<LogKey> key(Path file) throws IOException {
        try {
            return Files.exists(file) ? Optional.of(LogKey.ofPem(text(file))) : Optional.empty();
        } catch (Malformed notAKey) {
            return Optional.empty();
        }
    }

    private static String text(Path file) throws IOException, Malformed {
        if (Files.size(file) > LARGEST_FILE) {
            throw new Malformed("file");
        }
        return Utf8.text(Files.readAllBytes(file)).orElseThrow(() -> new Malformed("file"));
    }
}
