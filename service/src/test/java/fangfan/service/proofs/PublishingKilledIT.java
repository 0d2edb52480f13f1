package fangfan.service.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.access.Role;
import fangfan.service.ruleset.KeyGroups;
import fangfan.service.ruleset.Staff;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P7: a service that dies in the midst of publishing has published all or nothing. */
class PublishingKilledIT {

    private static final int KILLS = Proof.size(1, 20);
    /** Of the time that publishing takes: most kills fall where it is written down. */
    private static final double EARLIEST = 0.7;

    private static final double LATEST = 1.2;
    private static final double NANOS_A_MILLISECOND = 1e6;
    private static final int NO_ANSWER = 0;

    @Test
    void aKillInTheMidstOfPublishingLeavesAllOrNothing() throws Exception {
        long seed = Proof.seed();
        Random random = new Random(seed);
        int published = 0;
        int answered = 0;
        Path directory = Files.createTempDirectory(Path.of("target"), "publishing-killed");
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (DatabaseProcess database = DatabaseProcess.start(directory.resolve("postgresql"));
                ServiceProcess service = ServiceProcess.start(directory.resolve("service"), database)) {
            JdbcClient sql = JdbcClient.create(database.dataSource());
            Staff editor = new Staff(service::uri, service.key(Role.EDITOR));
            Staff approver = new Staff(service::uri, service.key(Role.APPROVER));
            String unharmed = approved(2000, editor, approver);
            long start = System.nanoTime();
            assertThat(approver.publish(unharmed).statusCode()).isEqualTo(201);
            double millis = (System.nanoTime() - start) / NANOS_A_MILLISECOND;
            for (int kill = 0; kill < KILLS; kill++) {
                String draft = approved(2001 + kill, editor, approver);
                CompletableFuture<Integer> answer =
                        CompletableFuture.supplyAsync(() -> publish(draft, approver), thread);
                Thread.sleep((long) (millis * random.nextDouble(EARLIEST, LATEST)));
                service.kill();
                service.restart();

                boolean isPublished = isPublished(draft, sql);
                if (answer.join() != NO_ANSWER) {
                    answered++;
                    assertThat(isPublished).as("seed " + seed).isTrue();
                }
                published += isPublished ? 1 : 0;
                assertThat(halves(sql)).as("seed " + seed).isZero();
                assertThat(inForce(sql)).as("seed " + seed).isEqualTo(published + 2);
            }
        } finally {
            thread.shutdownNow();
        }
        Proof.record(
                "P7",
                "a kill in the midst of publishing",
                getClass(),
                "seed %d: %d kills, published %d of which answered %d, the others not at all; half-published 0"
                        .formatted(seed, KILLS, published, answered));
    }

    private static String approved(int threshold, Staff editor, Staff approver) {
        String draft = editor.draft(KeyGroups.from(threshold));
        editor.submit(draft);
        assertThat(approver.approve(draft).statusCode()).isEqualTo(200);
        return draft;
    }

    private static int publish(String draft, Staff approver) {
        try {
            return approver.publish(draft).statusCode();
        } catch (UncheckedIOException killed) {
            return NO_ANSWER;
        }
    }

    private static boolean isPublished(String draft, JdbcClient sql) {
        return sql.sql("select state = 'PUBLISHED' from draft where id = :id::uuid")
                .param("id", draft)
                .query(Boolean.class)
                .single();
    }

    /** Drafts, versions, publications and workbooks that are there without the others. */
    private static int halves(JdbcClient sql) {
        return sql.sql("""
                        select (select count(*) from draft d where (d.state = 'PUBLISHED') <> exists
                                   (select from ruleset r where r.draft_id = d.id))
                             + (select count(*) from ruleset r where not exists
                                   (select from publication p where p.version = r.version and p.kind = 'PUBLISH'))
                             + (select count(*) from publication p where not exists
                                   (select from ruleset r where r.version = p.version))
                             + (select count(*) from ruleset r where
                                   (select count(*) from ruleset_workbook w where w.version = r.version)
                                   <> (select count(*) from ruleset_workbook w where w.version = 1))
                        """).query(Integer.class).single();
    }

    private static int inForce(JdbcClient sql) {
        return sql.sql("select version from publication where in_force_from <= now() order by sequence desc limit 1")
                .query(Integer.class)
                .single();
    }
}
