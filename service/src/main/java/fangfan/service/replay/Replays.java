package fangfan.service.replay;

import fangfan.service.access.Caller;
import fangfan.service.log.EventKind;
import fangfan.service.log.Events;
import fangfan.service.trace.KeptDecision;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Replays decisions. That it was done is kept in the log, what came of it is not. */
@Service
public class Replays {

    private final Reruns reruns;
    private final Events events;

    Replays(Reruns reruns, Events events) {
        this.reruns = reruns;
        this.events = events;
    }

    /** Replays one decision, and writes down who did. */
    public Replay replay(KeptDecision kept, Rules rules, Caller caller) {
        Replay replay = compared(kept, rules);
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("decisionId", kept.id().toString());
        details.put("rules", rules.name());
        details.put("result", ReplayResult.of(replay).name());
        events.record(EventKind.REPLAY, caller.id(), kept.areaCode(), details);
        return replay;
    }

    /** Replays one of many; who asks for many writes that down at their end. */
    Replay compared(KeptDecision kept, Rules rules) {
        Optional<StoredParts> stored = StoredParts.of(kept);
        if (stored.isEmpty()) {
            return new Replay.Impossible(Why.RECORD_UNREADABLE);
        }
        Rerun rerun = reruns.of(kept, rules);
        return rerun instanceof Rerun.Made made
                ? Comparison.of(stored.get(), made, rules)
                : new Replay.Impossible(((Rerun.Impossible) rerun).why());
    }
}
