package fangfan.service.trace.web;

import fangfan.service.access.Caller;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.problem.web.Problems;
import fangfan.service.trace.Decisions;
import fangfan.service.trace.KeptDecision;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives a decision again, as it was given first. */
@RestController
class DecisionController {

    private final Decisions decisions;

    DecisionController(Decisions decisions) {
        this.decisions = decisions;
    }

    @GetMapping("/api/v1/decisions/{id}")
    ResponseEntity<byte[]> decision(
            @PathVariable UUID id, HttpServletRequest request, @AuthenticationPrincipal Caller caller) {
        Optional<KeptDecision> kept = decisions.find(id);
        if (kept.isEmpty()) {
            return Problems.response(Problem.of(ProblemKind.NOT_FOUND), request);
        }
        if (!caller.area().covers(kept.get().areaCode())) {
            return Problems.response(Problem.of(ProblemKind.OUTSIDE_AREA), request);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(kept.get().answer());
    }
}
