package fangfan.service.throughput;

import fangfan.service.proofs.DatabaseProcess;
import fangfan.service.proofs.ProofsPage;
import fangfan.service.proofs.ServiceProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Single and bulk calls with committed traces, as shares of what PostgreSQL's own tools do with the same rows in the same run. */
public final class Throughput {

    private static final int[] CONNECTIONS = {1, 4, 8, 16};
    private static final int ROUNDS = 2;
    private static final int SAMPLE = 30;
    private static final int WARM_UP_SECONDS = 30;
    private static final int MOST_SPELLS = 12;
    private static final double STILL_FASTER = 1.03;

    private final DatabaseProcess database;
    private final ServiceProcess service;
    private final Calls calls;
    private final Path pgbench;
    private final int seconds;
    private final List<String> lines = new ArrayList<>();

    private Throughput(DatabaseProcess database, ServiceProcess service, Calls calls, Path pgbench, int seconds) {
        this.database = database;
        this.service = service;
        this.calls = calls;
        this.pgbench = pgbench;
        this.seconds = seconds;
    }

    /** Takes the pgbench program, the page to write to, seconds for each single run and lines of the bulk call; runs in the service's module. */
    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "throughput");
        Calls calls = Calls.of(Path.of("..", "fixtures", "households"));
        try (DatabaseProcess database = DatabaseProcess.start(directory.resolve("postgresql"));
                ServiceProcess service = ServiceProcess.start(directory.resolve("data"), settings(database))) {
            Throughput throughput =
                    new Throughput(database, service, calls, Path.of(arguments[0]), Integer.parseInt(arguments[2]));
            throughput.singly();
            if (Integer.parseInt(arguments[3]) > 0) throughput.inBulk(Integer.parseInt(arguments[3]), directory);
            ProofsPage.replace(Path.of(arguments[1]), "throughput", throughput.lines);
        }
    }

    private static Map<String, String> settings(DatabaseProcess database) {
        Map<String, String> settings = new HashMap<>(database.environment());
        settings.putAll(ServiceProcess.WITHOUT_LIMITS);
        return settings;
    }

    private void singly() throws Exception {
        say(ProofsPage.measured());
        warmUp();
        List<KeptRow> rows = KeptRow.sample(database.dataSource(), SAMPLE);
        say("");
        say("| single call | connections | calls/s | p50 ms | p99 ms | pgbench rows/s | p50 ms | p99 ms | share |");
        say("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        for (int connections : CONNECTIONS) {
            singly(rows, connections, true);
        }
        singly(rows, 8, false);
    }

    /** Calls until they are no longer getting faster: compilers share the cores with what they compile. */
    private void warmUp() throws Exception {
        SingleCalls single = new SingleCalls(service, calls, true);
        double before = 0;
        for (int spell = 0; spell < MOST_SPELLS; spell++) {
            double now = single.run(2, WARM_UP_SECONDS).perSecond();
            if (now < before * STILL_FASTER) {
                return;
            }
            before = Math.max(before, now);
        }
    }

    private void singly(List<KeptRow> rows, int connections, boolean withKeys) throws Exception {
        SingleCalls single = new SingleCalls(service, calls, withKeys);
        PgBench inserts = new PgBench(pgbench, database, rows, withKeys);
        for (int round = 0; round < ROUNDS; round++) {
            Latencies ours = single.run(connections, seconds);
            Latencies theirs = inserts.run(connections, seconds);
            say(String.format(
                    Locale.ROOT,
                    "| %s | %d | %,.0f | %.1f | %.1f | %,.0f | %.1f | %.1f | %.0f %% |",
                    withKeys ? "with a key" : "without a key",
                    connections,
                    ours.perSecond(),
                    ours.millis(0.5),
                    ours.millis(0.99),
                    theirs.perSecond(),
                    theirs.millis(0.5),
                    theirs.millis(0.99),
                    100 * ours.perSecond() / theirs.perSecond()));
        }
    }

    private void inBulk(int count, Path directory) throws Exception {
        BulkCall bulk = new BulkCall(service, calls);
        CopiedRows copied = new CopiedRows(database, directory);
        bulk.run(count / 10);
        say("");
        say("| bulk call | lines | decisions/s | COPY rows/s | share |");
        say("| --- | --- | --- | --- | --- |");
        for (int round = 0; round < ROUNDS; round++) {
            copied.empty();
            double ours = bulk.run(count);
            double theirs = copied.run();
            say(String.format(
                    Locale.ROOT,
                    "| with keys | %,d | %,.0f | %,.0f | %.0f %% |",
                    count,
                    count / ours,
                    count / theirs,
                    100 * theirs / ours));
        }
    }

    private void say(String line) {
        lines.add(line);
        System.out.println(line);
    }
}
