package fangfan.service.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs: carried in the jar, unpacked once beside the data they serve. */
final class Binaries {

    private static final String PREFIX = "server-";
    private static final String UNFINISHED = ".new";
    private static final int DIGITS = 12;
    private static final int ANY_EXECUTE_BIT = 0111;

    private final Path home;
    private final String archive;

    /** @param home a directory that nobody else unpacks into at the same time */
    Binaries(Path home, Platform platform) {
        this.home = home;
        this.archive = platform.archive();
    }

    /** The directory that holds {@code bin}; unpacked now unless it was before. */
    Path directory() throws IOException {
        Path directory = home.resolve(PREFIX + digest());
        if (!Files.isDirectory(directory)) {
            Path fresh = directory.resolveSibling(directory.getFileName() + UNFINISHED);
            FileSystemUtils.deleteRecursively(fresh);
            unpack(OwnerOnly.directory(fresh));
            Files.move(fresh, directory);
        }
        return directory;
    }

    /** Removes the programs of former releases. */
    void removeOthers(Path kept) throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(home, PREFIX + "*")) {
            for (Path one : all) {
                if (!one.equals(kept)) {
                    FileSystemUtils.deleteRecursively(one);
                }
            }
        }
    }

    private void unpack(Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(open())))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path path = entry.resolveIn(target);
        if (entry.isDirectory()) {
            OwnerOnly.directory(path);
            return;
        }
        OwnerOnly.directory(path.resolve("..").normalize());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            OwnerOnly.makeProgram(path, (entry.getMode() & ANY_EXECUTE_BIT) != 0);
        }
    }

    private String digest() throws IOException {
        try (DigestInputStream in = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private InputStream open() {
        @Nullable InputStream in = Binaries.class.getResourceAsStream("/" + archive);
        if (in == null) {
            throw StartRefusal.noBinaries(archive);
        }
        return in;
    }
}
