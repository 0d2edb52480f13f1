package fangfan.service.evaluation.web;

import fangfan.contract.CallReader;
import fangfan.service.access.Caller;
import fangfan.service.evaluation.Evaluations;
import fangfan.service.evaluation.Reply;
import fangfan.service.evaluation.Submission;
import fangfan.service.problem.Problem;
import fangfan.service.problem.web.Languages;
import fangfan.service.problem.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Evaluates one household. */
@RestController
class EvaluationController {

    static final int MOST_BYTES = 1 << 20;

    private final CallReader reader = new CallReader();
    private final Evaluations evaluations;

    EvaluationController(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @PostMapping(path = "/api/v1/evaluations", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> evaluate(HttpServletRequest request, @AuthenticationPrincipal Caller caller)
            throws IOException, HttpMediaTypeNotSupportedException {
        BodyCharset.check(request, MediaType.APPLICATION_JSON);
        if (request.getContentLengthLong() > MOST_BYTES) {
            return Problems.response(Problem.tooLarge(MOST_BYTES), request);
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return Problems.response(Problem.tooLarge(MOST_BYTES), request);
        }
        Optional<Problem> fault = IdempotencyKeys.faultIn(request);
        if (fault.isPresent()) {
            return Problems.response(fault.get(), request);
        }
        Optional<String> key = IdempotencyKeys.in(request);
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
