package fangfan.service.evaluation;

import fangfan.indicator.Round;
import fangfan.service.round.Rounds;
import fangfan.service.ruleset.Rehearsal;
import fangfan.service.ruleset.RulesetInForce;
import fangfan.service.ruleset.Rulesets;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Decides on made-up households for a while after the start, and keeps nothing of it. The first thousands of decisions of a
 * young process are ten times slower than the later ones, and all the more when many callers wait for them.
 */
@Component
final class WarmUp implements DisposableBean {

    private static final Logger LOGGER = LoggerFactory.getLogger(WarmUp.class);

    private final Rulesets rulesets;
    private final Rounds rounds;
    private final Rehearsal rehearsal;
    private final Duration duration;
    private volatile boolean over;

    WarmUp(Rulesets rulesets, Rounds rounds, Rehearsal rehearsal, @Value("${fangfan.warm-up}") Duration duration) {
        this.rulesets = rulesets;
        this.rounds = rounds;
        this.rehearsal = rehearsal;
        this.duration = duration;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (duration.isZero()) {
            return;
        }
        Thread thread = new Thread(this::run, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            Optional<RulesetInForce> inForce = rulesets.inForce();
            Optional<Round> round = rounds.open().flatMap(id -> inForce.flatMap(rules -> rules.round(id)));
            if (inForce.isPresent() && round.isPresent()) {
                LOGGER.info("warmed up on {} decisions", decisions(inForce.get(), round.get()));
            }
        } catch (RuntimeException cause) {
            LOGGER.warn("the warm-up was given up: {}", cause.getClass().getName());
        }
    }

    /** How many there was time for. */
    int decisions(RulesetInForce inForce, Round round) {
        long until = System.nanoTime() + duration.toNanos();
        return rehearsal.decisions(inForce.ruleset(), round, () -> !over && System.nanoTime() < until);
    }

    @Override
    public void destroy() {
        over = true;
    }
}
