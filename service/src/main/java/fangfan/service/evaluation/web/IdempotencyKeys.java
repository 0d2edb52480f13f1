package fangfan.service.evaluation.web;

import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The header {@code Idempotency-Key}: at most one, of 1 to 64 printable ASCII characters. */
final class IdempotencyKeys {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern PRINTABLE = Pattern.compile("[ -~]{1,64}");

    private IdempotencyKeys() {}

    static Optional<String> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER));
    }

    static Optional<Problem> faultIn(HttpServletRequest request) {
        List<String> keys = Collections.list(request.getHeaders(HEADER));
        if (keys.size() > 1) {
            return Optional.of(Problem.of(
                    ProblemKind.BAD_REQUEST, "Idempotency-Key 只能带一个", "send one Idempotency-Key, not several"));
        }
        return keys.stream().allMatch(key -> PRINTABLE.matcher(key).matches())
                ? Optional.empty()
                : Optional.of(Problem.of(
                        ProblemKind.BAD_REQUEST,
                        "Idempotency-Key 须是 1 到 64 个可见的 ASCII 字符",
                        "Idempotency-Key must be 1 to 64 printable ASCII characters"));
    }
}
