package fangfan.service.evaluation;

import fangfan.contract.Violation;
import fangfan.indicator.Round;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.ruleset.RulesetInForce;
import fangfan.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/** What decisions of one transaction are made on: the ruleset in force, and the round that is open. */
record Grounds(Optional<RulesetInForce> ruleset, Optional<String> openRound) {

    /** The round that the call asks for, else the open one. */
    Optional<Round> round(Optional<String> asked) {
        return asked.or(() -> openRound).flatMap(id -> ruleset.flatMap(inForce -> inForce.round(id)));
    }

    /** Why there is no such round to decide on. */
    Problem withoutRound() {
        if (ruleset.isEmpty()) {
            return Problem.of(ProblemKind.UNAVAILABLE, "还没有生效的规则", "no ruleset is in force")
                    .retryAfter(60);
        }
        String known =
                String.join(", ", ruleset.get().rounds().stream().map(Round::id).toList());
        return Problem.invalid(List.of(new Violation(
                "/round", "unknown-round", new Text("没有这个轮次，请从中选一个：" + known, "no such round; give one of " + known))));
    }
}
