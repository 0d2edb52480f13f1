package fangfan.service.problem;

import fangfan.contract.CallReading;
import fangfan.contract.Position;
import fangfan.contract.Violation;
import fangfan.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Why a request was refused; nothing was stored.
 *
 * <p>Invariant: no part of it holds the value of a personal field.
 *
 * @param limit in bytes, of what was too large
 * @param retryAfter seconds
 */
public record Problem(
        ProblemKind kind,
        Optional<Text> detail,
        Optional<Position> position,
        OptionalInt limit,
        List<Violation> violations,
        OptionalInt retryAfter) {

    public static Problem of(ProblemKind kind) {
        return new Problem(
                kind, Optional.empty(), Optional.empty(), OptionalInt.empty(), List.of(), OptionalInt.empty());
    }

    public static Problem of(ProblemKind kind, String zh, String en) {
        return of(kind).because(new Text(zh, en));
    }

    public static Problem tooLarge(int limit) {
        return new Problem(
                ProblemKind.TOO_LARGE,
                Optional.of(new Text("最多 %,d 字节".formatted(limit), "at most %,d bytes".formatted(limit))),
                Optional.empty(),
                OptionalInt.of(limit),
                List.of(),
                OptionalInt.empty());
    }

    public static Problem of(CallReading.NotJson notJson) {
        return new Problem(
                ProblemKind.NOT_JSON,
                Optional.of(notJson.message()),
                Optional.of(notJson.position()),
                OptionalInt.empty(),
                List.of(),
                OptionalInt.empty());
    }

    public static Problem invalid(List<Violation> violations) {
        return new Problem(
                ProblemKind.INVALID,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                List.copyOf(violations),
                OptionalInt.empty());
    }

    public Problem because(Text why) {
        return new Problem(kind, Optional.of(why), position, limit, violations, retryAfter);
    }

    public Problem retryAfter(int seconds) {
        return new Problem(kind, detail, position, limit, violations, OptionalInt.of(seconds));
    }
}
