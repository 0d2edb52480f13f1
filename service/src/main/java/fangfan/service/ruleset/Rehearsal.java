package fangfan.service.ruleset;

import fangfan.contract.CallReader;
import fangfan.contract.CallReading;
import fangfan.contract.DocumentWriter;
import fangfan.decision.Decision;
import fangfan.decision.Documents;
import fangfan.decision.Ruleset;
import fangfan.decision.Traces;
import fangfan.indicator.Round;
import fangfan.vocabulary.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Decides on made-up households and keeps nothing of it, so that the first callers do not wait for a cold process. */
@Component
public final class Rehearsal {

    private static final String HOUSEHOLDS = "classpath:/warm-up/*.json";
    private static final Duration MOST_FOR_A_VERSION = Duration.ofSeconds(2);

    private final CallReader reader = new CallReader();
    private final DocumentWriter writer = new DocumentWriter();
    private final List<byte[]> calls;
    private final Duration forVersion;

    Rehearsal(ResourcePatternResolver resources, @Value("${fangfan.warm-up}") Duration warmUp) {
        this.calls = calls(resources);
        this.forVersion = warmUp.compareTo(MOST_FOR_A_VERSION) < 0 ? warmUp : MOST_FOR_A_VERSION;
    }

    /** Decides on every household at least once, as a ruleset does before it serves. */
    void run(Ruleset ruleset, List<Round> rounds) {
        long until = System.nanoTime() + forVersion.toNanos();
        for (Round round : rounds) {
            calls.forEach(call -> decide(call, ruleset, round));
            decisions(ruleset, round, () -> System.nanoTime() < until);
        }
    }

    /** How many there was time for. */
    public int decisions(Ruleset ruleset, Round round, BooleanSupplier goesOn) {
        int decided = 0;
        while (goesOn.getAsBoolean()) {
            decide(calls.get(decided % calls.size()), ruleset, round);
            decided++;
        }
        return decided;
    }

    private void decide(byte[] call, Ruleset ruleset, Round round) {
        if (reader.readAny(call) instanceof CallReading.Read read) {
            Decision decision = ruleset.decide(read.call().household(), round);
            writer.write(Documents.of(decision, Language.ZH, false));
            writer.write(Traces.of(decision));
        }
    }

    private static List<byte[]> calls(ResourcePatternResolver resources) {
        List<byte[]> calls = new ArrayList<>();
        try {
            for (Resource household : resources.getResources(HOUSEHOLDS)) {
                try (InputStream in = household.getInputStream()) {
                    calls.add(in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(calls);
    }
}
