package fangfan.service.decision;

import fangfan.evidence.Malformed;
import fangfan.evidence.checkpoint.Checkpoint;
import fangfan.evidence.checkpoint.SignedCheckpoint;
import fangfan.service.log.SealedLog;
import fangfan.service.page.Words;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks up where a decision stands in the log. */
@Component
class Seals {

    private final SealedLog log;
    private final Duration every;

    Seals(SealedLog log, @Value("${fangfan.seal.every}") Duration every) {
        this.log = log;
        this.every = every;
    }

    Seal of(UUID decision, Words words) {
        return new Seal(
                log.place(decision).map(place -> place(place, words)),
                every.plusSeconds(1).toSeconds());
    }

    private static Seal.Place place(SealedLog.Place place, Words words) {
        try {
            Checkpoint checkpoint = SignedCheckpoint.parse(place.checkpoint()).checkpoint();
            return new Seal.Place(
                    words.number(place.entry().index() + 1),
                    words.number(checkpoint.size()),
                    Moments.toTheSecond(checkpoint.at()),
                    place.proof().path().size(),
                    place.checkpoint().lines().findFirst().orElse(""));
        } catch (Malformed broken) {
            throw new IllegalStateException("the latest checkpoint cannot be read", broken);
        }
    }
}
