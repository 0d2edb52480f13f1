package fangfan.service.evaluation.web;

import fangfan.contract.CallReader;
import fangfan.service.access.Caller;
import fangfan.service.evaluation.Evaluations;
import fangfan.service.evaluation.Reply;
import fangfan.service.evaluation.Submission;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.problem.web.Languages;
import fangfan.service.problem.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Evaluates one household. */
@RestController
class EvaluationController {

    static final int MOST_BYTES = 1 << 20;

    private static final Pattern KEY = Pattern.compile("[ -~]{1,64}");

    private final CallReader reader = new CallReader();
    private final Evaluations evaluations;

    EvaluationController(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @PostMapping(path = "/api/v1/evaluations", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> evaluate(HttpServletRequest request, @AuthenticationPrincipal Caller caller)
            throws IOException {
        Optional<String> key = Optional.ofNullable(request.getHeader("Idempotency-Key"));
        if (key.isPresent() && !KEY.matcher(key.get()).matches()) {
            return Problems.response(
                    Problem.of(
                            ProblemKind.BAD_REQUEST,
                            "Idempotency-Key 须是 1 到 64 个可见的 ASCII 字符",
                            "Idempotency-Key must be 1 to 64 printable ASCII characters"),
                    request);
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return Problems.response(Problem.tooLarge(MOST_BYTES), request);
        }
        Submission submission = new Submission(
                body, reader.readCall(body), key, Languages.of(request), "all".equals(request.getParameter("explain")));
        Reply reply = evaluations.evaluate(submission, caller);
        if (reply instanceof Reply.Given given) {
            return ResponseEntity.ok()
                    .location(URI.create("/api/v1/decisions/" + given.decision()))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(given.answer());
        }
        return Problems.response(((Reply.Refused) reply).problem(), request);
    }
}
