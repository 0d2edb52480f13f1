package fangfan.service.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded server as a process that outlives neither a stop nor, for long, its service. */
final class PostgresServer {

    static final String LOG = "server.log";

    private static final Logger LOGGER = LoggerFactory.getLogger(PostgresServer.class);
    /** Recovery after a crash reads all that was written since the last checkpoint. */
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Cluster cluster;
    private final Programs programs;
    private final Path home;
    private final Path log;

    /** @param home a real path, without links, as the system shows the programs of processes */
    PostgresServer(Path home, Cluster cluster, Programs programs) {
        this.cluster = cluster;
        this.programs = programs;
        this.home = home;
        this.log = home.resolve(LOG);
    }

    boolean isRunning() {
        return process().isPresent();
    }

    private Optional<ProcessHandle> process() {
        return Postmaster.of(cluster.path()).flatMap(one -> one.process(cluster.path()));
    }

    /**
     * Starts it and waits until it takes connections.
     *
     * @return false when the port is taken
     */
    synchronized boolean start(int port) throws IOException {
        killLeftovers();
        cluster.removeStalePid();
        cluster.set(port);
        beginLog();
        Programs.Ran started = programs.run(
                LONGEST_START.plus(GRACE),
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=" + LONGEST_START.toSeconds(),
                "--pgdata=" + cluster.path(),
                "--log=" + log);
        if (!started.failed()) {
            return true;
        }
        String said = Files.readString(log, StandardCharsets.ISO_8859_1);
        if (ServerLog.tellsOfTakenPort(said)) {
            return false;
        }
        throw ServerLog.refusal(said.isBlank() ? started.output() : said, log);
    }

    /** Running transactions are rolled back, then everything is written and closed. */
    synchronized void stop() throws IOException {
        Optional<ProcessHandle> running = process();
        if (running.isPresent()) {
            Programs.Ran stopped = programs.run(
                    LONGEST_STOP.plus(GRACE),
                    "pg_ctl",
                    "stop",
                    "--mode=fast",
                    "--wait",
                    "--timeout=" + LONGEST_STOP.toSeconds(),
                    "--pgdata=" + cluster.path());
            if (stopped.failed() || !haveEnded(List.of(running.get()))) {
                LOGGER.warn("the embedded database does not stop within {} s; it is killed", LONGEST_STOP.toSeconds());
            }
        }
        killLeftovers();
    }

    /** Kills what still runs of this server; what was committed is in the write-ahead log. */
    private void killLeftovers() {
        List<ProcessHandle> leftovers = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(program -> Path.of(program).startsWith(home))
                        .isPresent())
                .toList();
        leftovers.forEach(ProcessHandle::destroyForcibly);
        if (!haveEnded(leftovers)) {
            throw StartRefusal.doesNotStop(cluster.path());
        }
    }

    /** Waits for them. Where the service is the container's first process nobody reaps them: what has no program has ended. */
    private static boolean haveEnded(List<ProcessHandle> processes) {
        long last = System.nanoTime() + GRACE.toNanos();
        while (processes.stream()
                .anyMatch(
                        process -> process.isAlive() && process.info().command().isPresent())) {
            if (System.nanoTime() > last) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }

    /** The log of the last run is kept beside the new one. */
    private void beginLog() throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(LOG + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        OwnerOnly.file(log);
    }
}
