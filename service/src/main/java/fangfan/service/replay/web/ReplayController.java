package fangfan.service.replay.web;

import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.access.web.JsonBodies;
import fangfan.service.problem.web.Languages;
import fangfan.service.problem.web.Problems;
import fangfan.service.replay.Replay;
import fangfan.service.replay.ReplayDocument;
import fangfan.service.replay.Replays;
import fangfan.service.replay.Rules;
import fangfan.service.trace.Decisions;
import fangfan.service.trace.Lookup;
import fangfan.service.trace.LookupProblems;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Replays one decision. */
@RestController
class ReplayController {

    private final Decisions decisions;
    private final Replays replays;

    ReplayController(Decisions decisions, Replays replays) {
        this.decisions = decisions;
        this.replays = replays;
    }

    @PostMapping("/api/v1/decisions/{id}/replay")
    ResponseEntity<?> replay(@PathVariable UUID id, HttpServletRequest request, @AuthenticationPrincipal Caller caller)
            throws IOException {
        Outcome<Rules> rules = JsonBodies.read(request, Rules.SAME, ReplayForms::rules);
        if (rules instanceof Outcome.Refused<Rules> refused) {
            return Problems.response(refused.problem(), request);
        }
        Lookup lookup = decisions.find(id, caller.area());
        if (!(lookup instanceof Lookup.Found found)) {
            return Problems.response(LookupProblems.of(lookup), request);
        }
        Rules which = ((Outcome.Done<Rules>) rules).value();
        Replay replay = replays.replay(found.decision(), which, caller);
        return ResponseEntity.ok(ReplayDocument.of(id, which, replay, Languages.of(request)));
    }
}
