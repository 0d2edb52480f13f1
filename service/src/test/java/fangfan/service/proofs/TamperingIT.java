package fangfan.service.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.evidence.check.LogCheck;
import fangfan.evidence.check.LogDirectory;
import fangfan.evidence.check.LogReport;
import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.AreaPrefix;
import fangfan.service.access.Caller;
import fangfan.service.access.Role;
import fangfan.service.access.SignInTry;
import fangfan.service.access.SignIns;
import fangfan.service.evidence.LogExports;
import fangfan.service.log.Sealed;
import fangfan.service.trace.store.AreaSetting;
import fangfan.service.trace.store.EntryRows;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P9: whatever a superuser does to what was sealed is found, and told where. */
class TamperingIT {

    private static final int DECISIONS = 24;
    private static final List<String> TABLES = List.of("decision", "event", "log_entry", "log_checkpoint");

    private final long seed = Proof.seed();
    private final SeparateDatabase database = SeparateDatabase.create();

    @Test
    void everyMutationIsFoundAndLocated() throws Exception {
        int mutations = Proof.size(30, 300);
        try (RunningService service =
                database.startService(RunningService.newDirectory(), "--fangfan.seal.every=150ms")) {
            fill(service);
            JdbcClient sql = database.unguardedSql();
            TABLES.forEach(table -> sql.sql("create table saved_" + table + " as table " + table)
                    .update());
            long size =
                    sql.sql("select count(*) from log_entry").query(Long.class).single();
            assertThat(check(service).isSound()).isTrue();
            Random random = new Random(seed);
            for (int number = 0; number < mutations; number++) {
                Tampering tampering = new Tampering(
                        sql, service.bean(EntryRows.class), service.bean(AreaSetting.class), size, random);
                Tampering.Done done = tampering.any(number);
                LogReport report = check(service);
                assertThat(report.isSound())
                        .as("seed %d, mutation %d: %s", seed, number, done.what())
                        .isFalse();
                assertThat(report.first())
                        .as("seed %d, mutation %d: %s", seed, number, done.what())
                        .anyMatch(done.isThere());
                restore(sql);
            }
            assertThat(check(service).isSound()).isTrue();
            Proof.record(
                    "P9",
                    "tampering is found and located",
                    getClass(),
                    String.format(
                            Locale.ROOT,
                            "seed %d: %d mutations as superuser of a log of %d records (changed, removed, swapped, inserted, tail cut, rewritten), undetected 0, not located 0; unsealed window 5 s by default",
                            seed,
                            mutations,
                            size));
        }
    }

    private static void fill(RunningService service) {
        Caller somebody = new Caller(
                service.sql()
                        .sql("select id from account where name = 'auditor'")
                        .query(UUID.class)
                        .single(),
                "auditor",
                Role.AUDITOR,
                AreaPrefix.JIANGJIN);
        for (int decision = 0; decision < DECISIONS; decision++) {
            assertThat(service.post("/api/v1/evaluations", Role.COLLECTOR, Calls.demo())
                            .statusCode())
                    .isEqualTo(200);
            if (decision % 4 == 0) {
                service.bean(SignIns.class).note(somebody, SignInTry.Outcome.SIGNED_IN);
            }
        }
        Sealed.all(service);
    }

    private static void restore(JdbcClient sql) {
        for (String table : TABLES) {
            sql.sql("delete from " + table).update();
            String columns = sql.sql("""
                            select string_agg(column_name, ', ') from information_schema.columns
                            where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'
                            """).param(table).query(String.class).single();
            sql.sql("insert into %1$s (%2$s) select %2$s from saved_%1$s".formatted(table, columns))
                    .update();
        }
    }

    private static LogReport check(RunningService service) throws Exception {
        Caller auditor = new Caller(UUID.randomUUID(), "auditor", Role.AUDITOR, new AreaPrefix(""));
        ByteArrayOutputStream export = new ByteArrayOutputStream();
        service.bean(LogExports.class).write(export, auditor);
        Path seals = service.data().resolve("seals");
        LogDirectory directory = LogDirectory.read(seals);
        return LogCheck.of(directory.key().orElseThrow(), directory, List.of())
                .check(new ByteArrayInputStream(export.toByteArray()), "export");
    }
}
