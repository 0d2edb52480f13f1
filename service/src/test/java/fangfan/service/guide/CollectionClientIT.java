package fangfan.service.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Role;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client of the guide, against the service. */
class CollectionClientIT {

    private static final SeparateDatabase DATABASE = SeparateDatabase.create();
    private static final RunningService SERVICE = DATABASE.startService();

    private final CollectionClient client = new CollectionClient(SERVICE.uri("/"), SERVICE.key(Role.COLLECTOR));
    private final String key = UUID.randomUUID().toString();

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void aCallThatIsSentAgainUnderItsKeyGetsTheFirstAnswer() throws Exception {
        CollectionClient.Reply first = client.evaluate(Calls.demo(), key);

        assertThat(first.status()).isEqualTo(200);
        assertThat(Calls.read(first.json()).at("/ask/0/question").asString()).isEqualTo("成员3（王某）2023年9月30日在哪个学段就读？");
        assertThat(client.evaluate(Calls.demo(), key)).isEqualTo(first);
    }

    @Test
    void aFaultIsGivenToTheAppAtOnce() throws Exception {
        CollectionClient.Reply reply = client.evaluate("{}", key);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(Calls.read(reply.json()).at("/violations/0/pointer").asString())
                .isEqualTo("/household");
    }

    @Test
    void itWaitsWhileTheSameCallIsBeingWorkedOn() throws Exception {
        CompletableFuture<CollectionClient.Reply> first;
        CompletableFuture<CollectionClient.Reply> again;
        try (Connection connection = DATABASE.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table request_key in share row exclusive mode");
            first = inTheBackground();
            Thread.sleep(1500);
            again = inTheBackground();
            Thread.sleep(1500);
            assertThat(again).isNotDone();
            connection.rollback();
        }

        assertThat(first.get().status()).isEqualTo(200);
        assertThat(again.get()).isEqualTo(first.get());
    }

    @Test
    void itComesBackAfterAnOutageOfTheDatabase() throws Exception {
        DATABASE.refuseConnections();
        CompletableFuture<CollectionClient.Reply> reply;
        try {
            reply = inTheBackground();
            Thread.sleep(4000);
            assertThat(reply).isNotDone();
        } finally {
            DATABASE.acceptConnections();
        }

        assertThat(reply.get().status()).isEqualTo(200);
        assertThat(client.evaluate(Calls.demo(), key)).isEqualTo(reply.get());
    }

    @Test
    void aFileIsAnsweredLineByLine(@TempDir Path folder) throws Exception {
        Path calls = folder.resolve("calls.ndjson");
        Files.write(calls, List.of(Calls.ofArea("500116101201"), "{", Calls.ofArea("500116101202")));
        List<String> replies = new ArrayList<>();

        client.evaluateAll(calls, replies::add);

        assertThat(replies).hasSize(3);
        assertThat(Calls.read(replies.get(0)).get("areaCode").asString()).isEqualTo("500116101201");
        assertThat(Calls.read(replies.get(1)).get("line").asInt()).isEqualTo(2);
        assertThat(Calls.read(replies.get(2)).get("areaCode").asString()).isEqualTo("500116101202");
    }

    @Test
    void aFileIsRefusedWithTheReason(@TempDir Path folder) throws Exception {
        Path calls = Files.writeString(folder.resolve("calls.ndjson"), Calls.ofArea("500116101201"));
        CollectionClient stranger = new CollectionClient(SERVICE.uri("/"), "wrong");

        assertThatThrownBy(() -> stranger.evaluateAll(calls, line -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("refused with 401: {")
                .hasMessageContaining("not-signed-in");
    }

    @Test
    void withoutAServiceTheCallIsLeftToTheApp() {
        CollectionClient nowhere = new CollectionClient(URI.create("http://127.0.0.1:1"), "none");

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> nowhere.evaluate(Calls.demo(), key)).isInstanceOf(InterruptedException.class);
    }

    private CompletableFuture<CollectionClient.Reply> inTheBackground() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return client.evaluate(Calls.demo(), key);
            } catch (IOException | InterruptedException e) {
                throw new CompletionException(e);
            }
        });
    }
}
