package fangfan.service.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk that can be filled; to mount it takes root. */
final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 1 << 16;

    private final Path path;

    private SmallDisk(Path path) {
        this.path = path;
    }

    static SmallDisk mount(Path path, String size) {
        run("mount", "-t", "tmpfs", "-o", "mode=0700,size=" + size, "tmpfs", path.toString());
        return new SmallDisk(path);
    }

    Path path() {
        return path;
    }

    /** Leaves no byte. */
    void fill() {
        try (OutputStream out = Files.newOutputStream(ballast())) {
            byte[] block = new byte[BLOCK];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            if (!String.valueOf(full.getMessage()).contains("No space left")) {
                throw new AssertionError(full);
            }
        }
    }

    void free() {
        try {
            Files.delete(ballast());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path ballast() {
        return path.resolve("ballast");
    }

    @Override
    public void close() {
        run("umount", path.toString());
    }

    private static void run(String... command) {
        try {
            int exitCode = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (exitCode != 0) {
                throw new AssertionError(String.join(" ", command) + " ended with " + exitCode);
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
