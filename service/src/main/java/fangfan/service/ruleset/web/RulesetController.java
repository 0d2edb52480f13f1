package fangfan.service.ruleset.web;

import fangfan.service.access.Caller;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.problem.web.Languages;
import fangfan.service.problem.web.Problems;
import fangfan.service.round.Rounds;
import fangfan.service.ruleset.RulesetInForce;
import fangfan.service.ruleset.Rulesets;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells which rules decide now, on which days, and until when. */
@RestController
class RulesetController {

    private static final int MINUTE = 60;

    private final Rulesets rulesets;
    private final Rounds rounds;

    RulesetController(Rulesets rulesets, Rounds rounds) {
        this.rulesets = rulesets;
        this.rounds = rounds;
    }

    @GetMapping("/api/v1/rulesets/current")
    ResponseEntity<?> current(HttpServletRequest request, @AuthenticationPrincipal Caller caller) {
        Optional<RulesetInForce> inForce = rulesets.inForce();
        if (inForce.isEmpty()) {
            return Problems.response(
                    Problem.of(ProblemKind.UNAVAILABLE, "还没有生效的规则，请稍后再试", "no ruleset is in force; try again later")
                            .retryAfter(MINUTE),
                    request);
        }
        RulesetWording wording = new RulesetWording(inForce.get(), Languages.of(request), caller.area());
        return ResponseEntity.ok(wording.response(rounds.open(), rounds));
    }
}
