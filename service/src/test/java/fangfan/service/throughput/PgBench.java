package fangfan.service.throughput;

import fangfan.service.proofs.DatabaseProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * PostgreSQL's own benchmark, inserting rows that the service had stored: prepared statements, one transaction a row, the bytes
 * sent anew each time.
 */
final class PgBench {

    private static final String DECISION = """
            insert into decision (id, caller_id, household_no, area_code, round_id, as_of, ruleset_version, outcome, complete,
                                  decided_at, language, explain_all, data_key, call, document, trace, receipt)
            values (uuidv7(), '%s', '500116101201-' || :household, '500116101201', '2023-2', '2023-09-30', 1, '%s', %s,
                    now(), 'ZH', false, gen_random_uuid(), :call%d::bytea, :document%d::bytea, :trace%d::bytea, sha256('receipt'))""";
    private static final String WITH_KEY = """
            with kept as (%s returning id)
            insert into request_key (caller_id, key, fingerprint, decision_id)
            select '%s', 'k' || id, sha256('fingerprint'), id from kept""";

    private final Path program;
    private final DatabaseProcess database;
    private final List<KeptRow> rows;
    private final boolean withKeys;

    PgBench(Path program, DatabaseProcess database, List<KeptRow> rows, boolean withKeys) {
        this.program = program;
        this.database = database;
        this.rows = rows;
        this.withKeys = withKeys;
    }

    Latencies run(int connections, int seconds) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("pgbench");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--log",
                "--client=" + connections,
                "--jobs=" + Math.min(2, connections),
                "--time=" + seconds,
                "--host=127.0.0.1",
                "--port=" + database.port(),
                "--username=" + DatabaseProcess.USER));
        for (int row = 0; row < rows.size(); row++) {
            command.add("--file=" + Files.writeString(directory.resolve(row + ".sql"), script(row)));
            command.add("--define=call%d=%s".formatted(row, rows.get(row).call()));
            command.add("--define=document%d=%s".formatted(row, rows.get(row).document()));
            command.add("--define=trace%d=%s".formatted(row, rows.get(row).trace()));
        }
        command.add("postgres");
        Path output = directory.resolve("output");
        int exit = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("pgbench: " + Files.readString(output));
        }
        return Latencies.of(logged(directory), seconds);
    }

    private String script(int number) {
        KeptRow row = rows.get(number);
        String decision = DECISION.formatted(row.caller(), row.outcome(), row.complete(), number, number, number);
        String insert = withKeys ? WITH_KEY.formatted(decision, row.caller()) : decision;
        return "\\set household random(1, 1000000000)\n" + insert + ";\n";
    }

    private static LongStream logged(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files
                    .filter(file -> file.getFileName().toString().startsWith("pgbench_log"))
                    .flatMap(PgBench::lines)
                    .mapToLong(line -> Long.parseLong(line.split(" ")[2]))
                    .boxed()
                    .toList()
                    .stream()
                    .mapToLong(Long::longValue);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.lines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
