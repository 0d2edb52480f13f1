package fangfan.service.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
        return Postmaster.of(cluster.path())
                .flatMap(one -> one.process(cluster.path()))
                .isPresent();
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

    /** Lets running transactions end within their time limit, then everything is written and closed. */
    synchronized void stop() throws IOException {
        if (isRunning()
                && programs.run(
                                LONGEST_STOP.plus(GRACE),
                                "pg_ctl",
                                "stop",
                                "--mode=fast",
                                "--wait",
                                "--timeout=" + LONGEST_STOP.toSeconds(),
                                "--pgdata=" + cluster.path())
                        .failed()) {
            LOGGER.warn("the embedded database does not stop within {} s; it is killed", LONGEST_STOP.toSeconds());
        }
        killLeftovers();
    }

    /** Kills what still runs of this server; what was committed is in the write-ahead log. */
    private void killLeftovers() throws IOException {
        List<ProcessHandle> leftovers = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(program -> Path.of(program).startsWith(home))
                        .isPresent())
                .toList();
        if (leftovers.isEmpty()) {
            return;
        }
        LOGGER.warn("killing {} processes of the embedded database", leftovers.size());
        leftovers.forEach(ProcessHandle::destroyForcibly);
        try {
            CompletableFuture.allOf(
                            leftovers.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw StartRefusal.doesNotStop(cluster.path());
        }
    }

    /** The log of the last run is kept beside the new one. */
    private void beginLog() throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(LOG + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        OwnerOnly.file(log);
    }
}
