package fangfan.service.observation;

import fangfan.service.round.Rounds;
import fangfan.service.ruleset.Rulesets;
import java.util.Optional;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether there is something to decide by: a ruleset in force, and a round that is open. */
@Component("rulesHealthIndicator")
final class RulesHealth extends AbstractHealthIndicator {

    private final Rulesets rulesets;
    private final Rounds rounds;

    RulesHealth(Rulesets rulesets, Rounds rounds) {
        super("neither ruleset nor round can be read");
        this.rulesets = rulesets;
        this.rounds = rounds;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Optional<Integer> version =
                rulesets.inForce().map(inForce -> inForce.ruleset().id().version());
        Optional<String> round = rounds.open();
        health.status(version.isPresent() && round.isPresent() ? "UP" : "OUT_OF_SERVICE")
                .withDetail("ruleset", version.map(String::valueOf).orElse("none in force"))
                .withDetail("round", round.orElse("none open"));
    }
}
