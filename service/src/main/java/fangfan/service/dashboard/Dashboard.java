package fangfan.service.dashboard;

import fangfan.evidence.Malformed;
import fangfan.evidence.checkpoint.Checkpoint;
import fangfan.evidence.checkpoint.SignedCheckpoint;
import fangfan.service.access.AreaPrefix;
import fangfan.service.log.SealedLog;
import fangfan.service.page.Words;
import fangfan.service.ruleset.Times;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Puts the figures together with how far the log is sealed. */
@Service
public class Dashboard {

    private final KeptFigures figures;
    private final SealedLog log;
    private final Clock clock;

    Dashboard(KeptFigures figures, SealedLog log, Clock clock) {
        this.figures = figures;
        this.log = log;
        this.clock = clock;
    }

    public DashboardDocument of(Selection selected, AreaPrefix area, Words words) {
        return new DashboardWords(words).of(figures.of(selected, area), seal(), selected, area);
    }

    private DashboardDocument.Seal seal() {
        SealedLog.State state = log.state();
        Optional<Checkpoint> latest = state.checkpoint().map(Dashboard::read);
        return new DashboardDocument.Seal(
                latest.map(checkpoint -> Math.toIntExact(checkpoint.size())).orElse(0),
                latest.map(checkpoint -> Times.offset(checkpoint.at())).orElse(null),
                Math.toIntExact(state.waiting()),
                state.since().map(Times::offset).orElse(null),
                state.since().map(this::secondsSince).orElse(0));
    }

    /** A second that has begun counts: what is said to be sealed is. */
    private int secondsSince(Instant then) {
        Duration age = Duration.between(then, clock.instant());
        return Math.toIntExact(Math.max(0, age.plusSeconds(1).minusNanos(1).toSeconds()));
    }

    private static Checkpoint read(String note) {
        try {
            return SignedCheckpoint.parse(note).checkpoint();
        } catch (Malformed e) {
            throw new IllegalStateException("the latest checkpoint cannot be read", e);
        }
    }
}
