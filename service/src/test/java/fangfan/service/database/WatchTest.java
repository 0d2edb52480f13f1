package fangfan.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

class WatchTest {

    private static final Map<String, RuntimeException> FAILURES = Map.of(
            "query", new QueryTimeoutException("x"),
            "transaction", new CannotCreateTransactionException("x"),
            "fault", new IllegalStateException("of somebody"));
    private final List<String> told = new ArrayList<>();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "well well, ''",
        "fault fault fault, IllegalStateException",
        "query query well, QueryTimeoutException (outage)",
        "fault well fault, IllegalStateException IllegalStateException",
        "fault query fault, IllegalStateException QueryTimeoutException (outage) IllegalStateException",
        "transaction well, CannotCreateTransactionException (outage)"
    })
    void aFailureIsToldOnce(String looks, String expected) {
        Deque<String> ahead = new ArrayDeque<>(List.of(looks.split(" ")));
        Watch watch = new Watch("test", () -> fail(ahead.remove()), this::tell);
        while (!ahead.isEmpty()) {
            watch.lookOnce();
        }

        assertThat(String.join(" ", told)).isEqualTo(expected);
    }

    @Test
    void looksAgainAfterAFailureUntilItEnds() throws InterruptedException {
        CountDownLatch three = new CountDownLatch(3);
        Watch watch = new Watch(
                "test",
                () -> {
                    three.countDown();
                    fail("fault");
                },
                this::tell);
        watch.begin(Duration.ofMillis(1));

        assertThat(three.await(10, TimeUnit.SECONDS)).isTrue();
        watch.end();
        assertThat(told).containsExactly("IllegalStateException");
    }

    private void tell(String failure, boolean isOutage) {
        told.add(failure.substring(failure.lastIndexOf('.') + 1) + (isOutage ? " (outage)" : ""));
    }

    private static void fail(String how) {
        if (!how.equals("well")) {
            throw Objects.requireNonNull(FAILURES.get(how));
        }
    }
}
