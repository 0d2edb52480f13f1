package fangfan.service.problem;

import fangfan.contract.CallReading;
import fangfan.contract.Position;
import fangfan.contract.Violation;
import fangfan.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Why a request was refused; nothing was stored.
 *
 * <p>Invariant: no part of it holds the value of a personal field.
 *
 * @param limit in bytes, of what was too large
 * @param retryAfter seconds
 * @param incident under which a failure of ours was logged
 * @param erasure of what was asked for
 */
public record Problem(
        ProblemKind kind,
        Optional<Text> detail,
        Optional<Position> position,
        OptionalInt limit,
        List<Violation> violations,
        OptionalInt retryAfter,
        Optional<UUID> incident,
        Optional<ErasureNote> erasure) {

    public static Problem of(ProblemKind kind) {
        return new Problem(
                kind,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Problem of(ProblemKind kind, String zh, String en) {
        return of(kind).because(new Text(zh, en));
    }

    public static Problem tooLarge(int limit) {
        Text most = new Text(
                String.format(Locale.ROOT, "最多 %,d 字节，请分成几次发", limit),
                String.format(Locale.ROOT, "at most %,d bytes; send it in parts", limit));
        return new Problem(
                ProblemKind.TOO_LARGE,
                Optional.of(most),
                Optional.empty(),
                OptionalInt.of(limit),
                List.of(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Problem of(CallReading.NotJson notJson) {
        return new Problem(
                ProblemKind.NOT_JSON,
                Optional.of(notJson.message()),
                Optional.of(notJson.position()),
                OptionalInt.empty(),
                List.of(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Problem invalid(List<Violation> violations) {
        return new Problem(
                ProblemKind.INVALID,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                List.copyOf(violations),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Problem erased(ErasureNote erasure) {
        return new Problem(
                ProblemKind.ERASED,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.of(erasure));
    }

    /** A failure of ours; the log says more under the number. */
    public static Problem incident(UUID number) {
        return new Problem(
                ProblemKind.INTERNAL,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                OptionalInt.empty(),
                Optional.of(number),
                Optional.empty());
    }

    public Problem because(Text why) {
        return new Problem(kind, Optional.of(why), position, limit, violations, retryAfter, incident, erasure);
    }

    public Problem retryAfter(int seconds) {
        return new Problem(kind, detail, position, limit, violations, OptionalInt.of(seconds), incident, erasure);
    }
}
