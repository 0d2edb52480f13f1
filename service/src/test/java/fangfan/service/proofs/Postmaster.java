package fangfan.service.proofs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The processes of one PostgreSQL server, found by its data directory; signals reach all of them. */
final class Postmaster {

    private final ProcessHandle process;

    private Postmaster(ProcessHandle process) {
        this.process = process;
    }

    /** The server that runs on the data directory; empty when none does. */
    static Optional<Postmaster> of(Path dataDirectory) {
        Path pidFile = dataDirectory.resolve("postmaster.pid");
        try {
            return Files.exists(pidFile)
                    ? ProcessHandle.of(
                                    Long.parseLong(Files.readAllLines(pidFile).get(0)))
                            .map(Postmaster::new)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** {@code kill -9} of the postmaster and then of its children; returns when all are gone. */
    void kill() {
        List<ProcessHandle> all = all();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().orTimeout(20, TimeUnit.SECONDS).join());
    }

    /** Freezes the server: connections stay open and nothing answers. */
    void suspend() {
        all().forEach(one -> signal("-STOP", one));
    }

    void resume() {
        all().forEach(one -> signal("-CONT", one));
    }

    /** The postmaster and its children. */
    List<ProcessHandle> all() {
        List<ProcessHandle> all = new ArrayList<>(List.of(process));
        process.descendants().forEach(all::add);
        return all;
    }

    private static void signal(String signal, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
