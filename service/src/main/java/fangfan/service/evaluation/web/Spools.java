package fangfan.service.evaluation.web;

import fangfan.service.database.DataDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The spools of all bulk calls, in files that only their owner may read. A file has no name from the moment it is open (DELETE_ON_CLOSE
 * on Linux), so that not even a crash leaves one.
 */
@Component
final class Spools {

    private static final FileAttribute<?> DIRECTORY_MODE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> FILE_MODE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path directory;

    /** Deletes what a crash has left all the same. */
    Spools(DataDirectory data) {
        this.directory = data.file("spool");
        try {
            Files.createDirectories(directory, DIRECTORY_MODE);
            try (DirectoryStream<Path> left = Files.newDirectoryStream(directory)) {
                for (Path file : left) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the directory for answers on their way cannot be used: " + directory, e);
        }
    }

    Spool open() throws IOException {
        return new Spool(FileChannel.open(
                directory.resolve(UUID.randomUUID() + ".ndjson"),
                Set.of(
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE),
                FILE_MODE));
    }
}
