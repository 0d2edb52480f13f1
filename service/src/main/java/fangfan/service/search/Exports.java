package fangfan.service.search;

import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.log.EventKind;
import fangfan.service.log.Events;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.trace.Decisions;
import fangfan.service.trace.Lookup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Gives out decisions in files; each time is an event in the log, committed before anything is given. */
@Service
public class Exports {

    private static final int AT_ONCE = 2;
    private static final int RETRY_AFTER = 30;
    private static final int IDS = 5_000;
    private static final int BATCH = 200;

    private final Searches searches;
    private final Decisions decisions;
    private final Events events;
    private final int most;
    private final Semaphore places = new Semaphore(AT_ONCE);

    Exports(Searches searches, Decisions decisions, Events events, @Value("${fangfan.limits.export-rows}") int most) {
        this.searches = searches;
        this.decisions = decisions;
        this.events = events;
        this.most = most;
    }

    /** @return refused while too many are being written */
    public Outcome<Export> begin(Search search, ExportFormat format, Caller caller) {
        if (!places.tryAcquire()) {
            return new Outcome.Refused<>(
                    Problem.of(ProblemKind.UNAVAILABLE, "正在导出的太多，请稍后再试", "too many exports at once; try again later")
                            .retryAfter(RETRY_AFTER));
        }
        try {
            List<UUID> ids = ids(search);
            boolean isCut = ids.size() > most;
            List<UUID> given = isCut ? ids.subList(0, most) : ids;
            events.record(
                    EventKind.EXPORT,
                    caller.id(),
                    search.area().digits(),
                    details(search, format, given.size(), isCut));
            return new Outcome.Done<>(new Export(search, given, isCut, places::release));
        } catch (RuntimeException | Error failed) {
            places.release();
            throw failed;
        }
    }

    /** One more than an export may hold, if there are as many. */
    private List<UUID> ids(Search search) {
        List<UUID> ids = new ArrayList<>();
        List<UUID> page;
        do {
            Optional<UUID> after = ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1));
            page = searches.ids(search, Math.min(IDS, most + 1 - ids.size()), after);
            ids.addAll(page);
        } while (page.size() == IDS && ids.size() <= most);
        return ids;
    }

    private static Map<String, Object> details(Search search, ExportFormat format, int count, boolean isCut) {
        Map<String, Object> filters = new LinkedHashMap<>();
        search.householdNo().ifPresent(number -> filters.put("householdNo", number));
        search.ruleId().ifPresent(rule -> filters.put("ruleId", rule));
        search.category().ifPresent(category -> filters.put("category", category));
        search.outcome().ifPresent(outcome -> filters.put("outcome", outcome.name()));
        filters.put("area", search.area().digits());
        search.round().ifPresent(round -> filters.put("round", round));
        search.rulesetVersion().ifPresent(version -> filters.put("rulesetVersion", version));
        search.from().ifPresent(day -> filters.put("from", day.toString()));
        search.to().ifPresent(day -> filters.put("to", day.toString()));
        search.key().ifPresent(key -> filters.put("key", key));
        search.person().idNo().ifPresent(hash -> filters.put("idNo", "given"));
        search.person().name().ifPresent(hash -> filters.put("name", "given"));
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("format", format.extension());
        details.put("filters", filters);
        details.put("count", count);
        details.put("cut", isCut);
        return details;
    }

    /** Hands over each decision, as it stands by then: one that was erased in the meantime comes without its answer. */
    void read(Export export, Consumer<ExportedDecision> each) {
        for (int begin = 0; begin < export.ids().size(); begin += BATCH) {
            List<UUID> ids = export.ids()
                    .subList(begin, Math.min(begin + BATCH, export.ids().size()));
            Map<UUID, Lookup> kept = decisions.findAll(ids, export.search().area());
            for (FoundDecision head : searches.heads(ids, export.search())) {
                each.accept(new ExportedDecision(head, answer(head, kept)));
            }
        }
    }

    private static Optional<byte[]> answer(FoundDecision head, Map<UUID, Lookup> kept) {
        return head.erased() == null && kept.get(UUID.fromString(head.decisionId())) instanceof Lookup.Found found
                ? Optional.of(found.decision().answer())
                : Optional.empty();
    }
}
