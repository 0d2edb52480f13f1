package fangfan.service.evaluation;

import fangfan.contract.CallReader;
import fangfan.contract.CallReading;
import fangfan.contract.DocumentWriter;
import fangfan.decision.Decision;
import fangfan.decision.Documents;
import fangfan.decision.Traces;
import fangfan.indicator.Round;
import fangfan.service.round.Rounds;
import fangfan.service.ruleset.RulesetInForce;
import fangfan.service.ruleset.Rulesets;
import fangfan.vocabulary.Language;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Decides on made-up households for a while after the start, and keeps nothing of it. The first thousands of decisions of a
 * young process are ten times slower than the later ones, and all the more when many callers wait for them.
 */
@Component
final class WarmUp implements DisposableBean {

    private static final Logger LOGGER = LoggerFactory.getLogger(WarmUp.class);
    private static final String HOUSEHOLDS = "classpath:/warm-up/*.json";

    private final CallReader reader = new CallReader();
    private final DocumentWriter writer = new DocumentWriter();
    private final Rulesets rulesets;
    private final Rounds rounds;
    private final ResourcePatternResolver resources;
    private final Duration duration;
    private volatile boolean over;

    WarmUp(
            Rulesets rulesets,
            Rounds rounds,
            ResourcePatternResolver resources,
            @Value("${fangfan.warm-up}") Duration duration) {
        this.rulesets = rulesets;
        this.rounds = rounds;
        this.resources = resources;
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
        } catch (IOException | RuntimeException cause) {
            LOGGER.warn("the warm-up was given up: {}", cause.getClass().getName());
        }
    }

    /** How many there was time for. */
    int decisions(RulesetInForce inForce, Round round) throws IOException {
        List<byte[]> calls = calls();
        long until = System.nanoTime() + duration.toNanos();
        int decided = 0;
        while (!over && System.nanoTime() < until) {
            decide(calls.get(decided % calls.size()), inForce, round);
            decided++;
        }
        return decided;
    }

    private void decide(byte[] call, RulesetInForce inForce, Round round) {
        if (reader.readAny(call) instanceof CallReading.Read read) {
            Decision decision = inForce.ruleset().decide(read.call().household(), round);
            writer.write(Documents.of(decision, Language.ZH, false));
            writer.write(Traces.of(decision));
        }
    }

    private List<byte[]> calls() throws IOException {
        List<byte[]> calls = new ArrayList<>();
        for (Resource household : resources.getResources(HOUSEHOLDS)) {
            try (InputStream in = household.getInputStream()) {
                calls.add(in.readAllBytes());
            }
        }
        return calls;
    }

    @Override
    public void destroy() {
        over = true;
    }
}
