package fangfan.service.decision;

import fangfan.service.access.Caller;
import fangfan.service.log.EventKind;
import fangfan.service.log.Events;
import fangfan.service.trace.KeptDecision;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows names and numbers for a while to whoever says why; that stands in the log for ever. */
@Component
public final class Reveals {

    private static final Duration SHOWN = Duration.ofMinutes(5);

    private final Events events;
    private final Clock clock;

    Reveals(Events events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Writes it down first. @return until when they are shown */
    public Instant reveal(KeptDecision kept, String reason, Caller caller) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("decisionId", kept.id().toString());
        details.put("reason", reason);
        events.record(EventKind.REVEAL, caller.id(), kept.areaCode(), details);
        return clock.instant().plus(SHOWN);
    }

    /** How long they are still shown; nothing or less: not any more. */
    public Duration left(Instant until) {
        return Duration.between(clock.instant(), until);
    }

    /** In which a session keeps until when a decision's are shown. */
    public static String attribute(UUID decision) {
        return "revealed " + decision;
    }
}
