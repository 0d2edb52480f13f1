package fangfan.service.database;

import java.time.Duration;

/** What one kind of outage came to over its rounds; times are the worst of them. */
record OutageTally(int rounds, int acknowledged, int refused, Duration longestAnswer, Duration recovery) {

    OutageTally plus(OutageTally other) {
        return new OutageTally(
                rounds + other.rounds,
                acknowledged + other.acknowledged,
                refused + other.refused,
                longer(longestAnswer, other.longestAnswer),
                longer(recovery, other.recovery));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    String figures() {
        return "%d rounds, acknowledged %,d, lost 0, refused %,d, longest answer %.1f s, recovery %.1f s"
                .formatted(rounds, acknowledged, refused, longestAnswer.toMillis() / 1e3, recovery.toMillis() / 1e3);
    }
}
