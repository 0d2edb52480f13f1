package fangfan.service.trace.web;

import fangfan.service.access.Caller;
import fangfan.service.problem.web.Problems;
import fangfan.service.trace.Decisions;
import fangfan.service.trace.Lookup;
import fangfan.service.trace.LookupProblems;
import jakarta.servlet.http.HttpServletRequest;
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
        Lookup lookup = decisions.find(id, caller.area());
        return lookup instanceof Lookup.Found found
                ? ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(found.decision().answer())
                : Problems.response(LookupProblems.of(lookup), request);
    }
}
