package fangfan.service.replay;

import fangfan.service.access.Caller;
import fangfan.service.log.EventKind;
import fangfan.service.log.Events;
import fangfan.service.problem.Incident;
import fangfan.service.problem.Problem;
import fangfan.service.trace.DecisionIds;
import fangfan.service.trace.DecisionSelection;
import fangfan.service.trace.Decisions;
import fangfan.service.trace.Lookup;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** Replays any number of decisions, those of the area that there are when it begins. */
@Service
public class ManyReplays {

    private static final int BATCH = 100;

    /**
     * What is asked for.
     *
     * @param ids in place of a selection
     */
    public record Wish(Rules rules, DecisionSelection selection, Optional<List<UUID>> ids) {}

    /** Takes what came of each, in turn. */
    public interface Taker {

        void take(UUID decision, Replay replay) throws IOException;
    }

    private final Decisions decisions;
    private final DecisionIds ids;
    private final Replays replays;
    private final Events events;
    private final Clock clock;

    ManyReplays(Decisions decisions, DecisionIds ids, Replays replays, Events events, Clock clock) {
        this.decisions = decisions;
        this.ids = ids;
        this.replays = replays;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Replays them, and writes down that it was done, also when it breaks off.
     *
     * @return how many came to what
     */
    public Map<ReplayResult, Integer> replay(Wish wish, Caller caller, Taker taker) throws IOException {
        Run run = new Run(wish, caller, taker);
        try {
            run.all();
        } finally {
            events.record(EventKind.REPLAY, caller.id(), caller.area().digits(), details(wish, run.counts));
        }
        return run.counts;
    }

    private static Map<String, Object> details(Wish wish, Map<ReplayResult, Integer> counts) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("rules", wish.rules().name());
        wish.selection().from().ifPresent(day -> details.put("from", day.toString()));
        wish.selection().to().ifPresent(day -> details.put("to", day.toString()));
        wish.selection().round().ifPresent(round -> details.put("round", round));
        wish.selection().rulesetVersion().ifPresent(version -> details.put("rulesetVersion", version));
        wish.ids().ifPresent(given -> details.put("ids", given.size()));
        counts.forEach((result, count) -> details.put(result.name(), count));
        return details;
    }

    private final class Run {

        private final Wish wish;
        private final Caller caller;
        private final Taker taker;
        private final Map<ReplayResult, Integer> counts = new EnumMap<>(ReplayResult.class);

        Run(Wish wish, Caller caller, Taker taker) {
            this.wish = wish;
            this.caller = caller;
            this.taker = taker;
            for (ReplayResult result : ReplayResult.values()) {
                counts.put(result, 0);
            }
        }

        void all() throws IOException {
            if (wish.ids().isPresent()) {
                List<UUID> given = wish.ids().get();
                for (int from = 0; from < given.size(); from += BATCH) {
                    batch(given.subList(from, Math.min(from + BATCH, given.size())));
                }
                return;
            }
            Instant until = clock.instant();
            List<UUID> batch = ids.page(wish.selection(), DecisionIds.BEFORE_ALL, until, caller.area(), BATCH);
            while (!batch.isEmpty()) {
                batch(batch);
                batch = ids.page(wish.selection(), batch.get(batch.size() - 1), until, caller.area(), BATCH);
            }
        }

        private void batch(List<UUID> batch) throws IOException {
            Map<UUID, Lookup> found = decisions.findAll(batch, caller.area());
            for (UUID id : batch) {
                Replay replay = replay(found.getOrDefault(id, new Lookup.Absent()));
                counts.merge(ReplayResult.of(replay), 1, Integer::sum);
                taker.take(id, replay);
            }
        }

        private Replay replay(Lookup lookup) {
            if (!(lookup instanceof Lookup.Found found)) {
                return new Replay.Impossible(lookup instanceof Lookup.Erased ? Why.ERASED : Why.NOT_FOUND);
            }
            try {
                return replays.compared(found.decision(), wish.rules());
            } catch (DataAccessException | TransactionException outage) {
                throw outage;
            } catch (RuntimeException failure) {
                Problem incident = Incident.report(failure);
                return new Replay.Impossible(Why.failed(incident.incident().orElseThrow()));
            }
        }
    }
}
