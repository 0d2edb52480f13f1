package fangfan.service.evaluation.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import fangfan.service.RunningService;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When bytes flow, and what is left when they stop. */
class BulkStreamIT {

    private static final int PLACES = 4;
    private static final int MANY = 20_000;

    /** Of many lines; the others repeat their keys. This is about bytes, not about decisions. */
    private static final int DECIDED = 500;

    private final RunningService service = RunningService.get();

    @AfterEach
    void nothingIsLeft() throws IOException {
        await(() -> writers().noneMatch(BulkStreamIT::isInSpool));
        await(() -> openSpools() == 0);
        await(() -> connectionsInUse() == 0);
        List<BulkClient> running = openAllPlaces();
        for (BulkClient client : running) {
            client.end();
            assertThat(client.line()).isEmpty();
            client.close();
        }
    }

    private List<BulkClient> openAllPlaces() throws IOException {
        List<BulkClient> running = new ArrayList<>();
        while (running.size() < PLACES) {
            BulkClient client = BulkClient.open(service);
            if (client.head().contains("HTTP/1.1 200")) {
                running.add(client);
            } else {
                // The last call was answered, but its place is not given back yet.
                client.close();
            }
        }
        return running;
    }

    @Test
    void aClientMaySendEverythingBeforeItReadsAnything() throws IOException {
        try (BulkClient client = BulkClient.open(service)) {
            String key = UUID.randomUUID().toString();
            for (int i = 0; i < MANY; i++) {
                client.send("{\"key\": \"%s-%d\", ".formatted(key, i % DECIDED)
                        + line(i % DECIDED).substring(1));
            }
            client.end();

            assertThat(client.head().get(0)).isEqualTo("HTTP/1.1 200");
            for (int i = 0; i < MANY; i++) {
                assertThat(client.line()).contains("\"householdNo\":\"500116101201-" + i % DECIDED + "\"");
            }
            assertThat(client.line()).isEmpty();
        }
    }

    @Test
    void aClientMayWaitForEachAnswerBeforeItGoesOn() throws IOException {
        try (BulkClient client = BulkClient.open(service)) {
            assertThat(client.head()).contains("HTTP/1.1 200", "Content-Type: application/x-ndjson");
            for (int i = 0; i < 50; i++) {
                client.send(line(i));
                assertThat(client.line()).contains("\"householdNo\":\"500116101201-" + i + "\"");
            }
            client.end();
            assertThat(client.line()).isEmpty();
        }
    }

    @Test
    void theEndOfAChunkIsNotTakenForTheNextLine() throws Exception {
        try (BulkClient client = BulkClient.open(service)) {
            client.head();
            for (int i = 0; i < 20; i++) {
                String line = line(i);
                client.sendRaw("%x\r\n".formatted(line.length()));
                client.sendRaw(line);
                Thread.sleep(i);
                client.sendRaw("\r\n");
                assertThat(client.line()).contains("\"householdNo\":\"500116101201-" + i + "\"");
            }
            client.end();
            assertThat(client.line()).isEmpty();
        }
    }

    @Test
    void wholeLinesAreAnsweredWhileTheNextIsStillArriving() throws IOException {
        try (BulkClient client = BulkClient.open(service)) {
            client.head();
            client.send(line(1) + line(2) + line(3).substring(0, 40));
            assertThat(client.line()).contains("500116101201-1\"");
            assertThat(client.line()).contains("500116101201-2\"");
            client.send(line(3).substring(40));
            assertThat(client.line()).contains("500116101201-3\"");
            client.end();
            assertThat(client.line()).isEmpty();
        }
    }

    @Test
    void anAnswerIsCommittedBeforeItIsGiven() throws IOException {
        try (BulkClient client = BulkClient.open(service)) {
            client.head();
            client.send(line(1));
            String id = client.line().replaceAll("^\\{\"decisionId\":\"([^\"]*)\".*", "$1");

            assertThat(service.sql()
                            .sql("select count(*) from decision where id = ?::uuid")
                            .param(id)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            client.end();
            client.line();
        }
    }

    @Test
    void aClientThatVanishesLeavesNothingBehind() throws IOException {
        for (int lines : new int[] {0, 1, 300, 2000}) {
            BulkClient client = BulkClient.open(service);
            for (int i = 0; i < lines; i++) {
                client.send(line(i));
            }
            client.sendRaw("80\r\n{\"hous");
            client.vanish();
        }
        for (BulkClient client : openAllPlaces()) {
            client.send(line(1));
            client.line();
            client.close();
        }
    }

    @Test
    void anAnswerThatCannotBeEndedIsBrokenOff() throws IOException {
        try (BulkClient client = BulkClient.open(service)) {
            client.head();
            client.send(line(1));
            assertThat(client.line()).contains("500116101201-1\"");
            client.sendRaw("this is no chunk\r\n");

            assertThatThrownBy(client::line)
                    .isInstanceOf(EOFException.class)
                    .hasMessage("the connection was closed before the answer's end");
        }
    }

    @Test
    void moreCallsThanPlacesAreToldToComeBack() throws IOException {
        List<BulkClient> running = openAllPlaces();
        try (BulkClient another = BulkClient.open(service)) {
            another.send(line(1));
            another.end();
            assertThat(another.head())
                    .contains("HTTP/1.1 503", "Retry-After: 10", "Content-Type: application/problem+json");
        }
        for (BulkClient client : running) {
            client.close();
        }
    }

    private static String line(int number) {
        return "{\"household\": {\"householdNo\": \"500116101201-%d\", \"areaCode\": \"500116101201\", \"rural\": true}}\n"
                .formatted(number);
    }

    private static Stream<Thread> writers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("bulk-answers-"));
    }

    private static boolean isInSpool(Thread writer) {
        return Stream.of(writer.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(Spool.class.getName()));
    }

    /** Also those that have no name any more. */
    private static boolean isSpool(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().contains("/spool/");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private static long openSpools() {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            return descriptors.filter(BulkStreamIT::isSpool).count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Of the pool, those that somebody holds. */
    private int connectionsInUse() {
        try {
            return service.bean(DataSource.class)
                    .unwrap(HikariDataSource.class)
                    .getHikariPoolMXBean()
                    .getActiveConnections();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still not so after 30 seconds").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
