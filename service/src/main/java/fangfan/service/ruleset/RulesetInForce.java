package fangfan.service.ruleset;

import fangfan.decision.Ruleset;
import fangfan.indicator.Round;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The one ruleset that decides now, and the rounds whose periods it knows. */
public record RulesetInForce(Ruleset ruleset, List<Round> rounds, Instant inForceFrom) {

    public Optional<Round> round(String id) {
        return rounds.stream().filter(round -> round.id().equals(id)).findFirst();
    }
}
