package fangfan.service.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangfan.evidence.checkpoint.LogKey;
import fangfan.evidence.checkpoint.SignedCheckpoint;
import fangfan.evidence.tree.ConsistencyProof;
import fangfan.evidence.tree.InclusionProof;
import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Role;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SealIT {

    private static final String OFTEN = "--fangfan.seal.every=100ms";
    private static final SeparateDatabase DATABASE = SeparateDatabase.create();
    private static final RunningService SERVICE = DATABASE.startService(RunningService.newDirectory(), OFTEN);

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void aDecisionStandsInASignedTreeWithItsReceiptForLeaf() throws Exception {
        JsonNode decision = decide();
        Sealed.place(id(decision), SERVICE);
        JsonNode proof = get("/api/v1/log/inclusion/" + id(decision));
        LogKey key = LogKey.ofPem(text("/api/v1/log/public-key"));
        SignedCheckpoint checkpoint =
                SignedCheckpoint.parse(proof.get("checkpoint").asString());

        assertThat(checkpoint.verify(key)).isTrue();
        assertThat(proof.get("kind").asString()).isEqualTo("DECISION");
        assertThat(proof.get("leaf").asString())
                .isEqualTo(decision.get("receipt").asString());
        assertThat(new InclusionProof(
                                proof.get("index").asLong(), proof.get("size").asLong(), hashes(proof.get("path")))
                        .verify(
                                HexFormat.of().parseHex(decision.get("receipt").asString()),
                                checkpoint.checkpoint().root()))
                .isTrue();
    }

    @Test
    void aLaterTreeBeginsWithTheEarlier() throws Exception {
        Sealed.place(id(decide()), SERVICE);
        SignedCheckpoint earlier = SignedCheckpoint.parse(text("/api/v1/log/checkpoint"));
        Sealed.place(id(decide()), SERVICE);
        Sealed.place(id(decide()), SERVICE);
        SignedCheckpoint later = SignedCheckpoint.parse(text("/api/v1/log/checkpoint"));
        long from = earlier.checkpoint().size();
        long to = later.checkpoint().size();
        JsonNode proof = get("/api/v1/log/consistency?from=" + from + "&to=" + to);

        assertThat(to).isGreaterThan(from);
        assertThat(new ConsistencyProof(from, to, hashes(proof.get("path")))
                        .verify(earlier.checkpoint().root(), later.checkpoint().root()))
                .isTrue();
        assertThat(text("/api/v1/log/checkpoints/" + from)).isEqualTo(earlier.print());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/api/v1/log/inclusion/01941f29-7c00-7aaa-8aaa-000000000001, 404",
        "/api/v1/log/inclusion/no-uuid, 404",
        "/api/v1/log/checkpoints/999999999, 404",
        "/api/v1/log/checkpoints/-1, 404",
        "/api/v1/log/checkpoints/x, 404",
        "/api/v1/log/consistency?from=2&to=1, 404",
        "/api/v1/log/consistency?from=0&to=999999999, 404",
        "/api/v1/log/consistency?from=1, 400"
    })
    void whatWasNeverSignedIsNotFound(String path, int status) {
        assertThat(SERVICE.get(path, Role.AUDITOR).statusCode()).isEqualTo(status);
    }

    @Test
    void signInsAndPublicationsStandInTheSameLog() {
        Sealed.all(SERVICE);

        assertThat(DATABASE.sql()
                        .sql("select kind from log_entry where kind <> 'DECISION' and kind <> 'SIGN_IN'")
                        .query(String.class)
                        .list())
                .containsExactly("PUBLICATION");
    }

    @Test
    void theDirectoryHoldsEveryLeafAndEveryCheckpoint() throws Exception {
        JsonNode decision = decide();
        Sealed.place(id(decision), SERVICE);
        Sealed.all(SERVICE);
        Path directory = SERVICE.data().resolve("seals");
        byte[] leaves = Files.readAllBytes(directory.resolve("leaves"));
        int place = Math.toIntExact(
                get("/api/v1/log/inclusion/" + id(decision)).get("index").asLong());

        assertThat(HexFormat.of().formatHex(leaves, place * 32, place * 32 + 32))
                .isEqualTo(decision.get("receipt").asString());
        try (var files = Files.walk(directory.resolve("checkpoints"))) {
            assertThat(files.filter(Files::isRegularFile).count())
                    .isEqualTo(DATABASE.sql()
                            .sql("select count(*) from log_checkpoint")
                            .query(Long.class)
                            .single());
        }
    }

    @Test
    void aDatabaseThatTellsAnotherStoryIsNotSealedAnyMore() {
        SeparateDatabase other = SeparateDatabase.create();
        try (RunningService service = other.startService(RunningService.newDirectory(), "--fangfan.seal.every=1h")) {
            service.bean(Sealer.class).seal();
            other.unguardedSql()
                    .sql("update log_entry set leaf = sha256('another') where leaf_index = 0")
                    .update();
            service.post("/api/v1/evaluations", Role.COLLECTOR, Calls.demo());

            assertThatThrownBy(() -> service.bean(Sealer.class).seal())
                    .isInstanceOf(BrokenLog.class)
                    .hasMessage("the first 1 records of the log are not those that were sealed");
        }
    }

    @Test
    void aRestoredDatabaseDoesNotFitTheDirectory() {
        SeparateDatabase other = SeparateDatabase.create();
        Path data = RunningService.newDirectory();
        try (RunningService service = other.startService(data, OFTEN)) {
            service.post("/api/v1/evaluations", Role.COLLECTOR, Calls.demo());
            Sealed.all(service);
        }
        other.unguardedSql()
                .sql("delete from log_checkpoint where size = (select max(size) from log_checkpoint)")
                .update();
        try (RunningService service = other.startService(data, "--fangfan.seal.every=1h")) {
            assertThatThrownBy(() -> service.bean(LogDirectory.class).catchUp())
                    .isInstanceOf(BrokenLog.class)
                    .hasMessageMatching(
                            "the database does not have the checkpoint over \\d records that stands in .*seals");
        }
    }

    private static JsonNode decide() {
        return Calls.read(SERVICE.post("/api/v1/evaluations", Role.COLLECTOR, Calls.demo())
                .body());
    }

    private static UUID id(JsonNode decision) {
        return UUID.fromString(decision.get("decisionId").asString());
    }

    private static JsonNode get(String path) {
        return Calls.read(text(path));
    }

    private static String text(String path) {
        HttpResponse<String> response = SERVICE.get(path, Role.AUDITOR);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static List<byte[]> hashes(JsonNode path) {
        List<byte[]> hashes = new ArrayList<>();
        path.forEach(hash -> hashes.add(HexFormat.of().parseHex(hash.asString())));
        return hashes;
    }
}
