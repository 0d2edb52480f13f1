package fangfan.service.dashboard;

import fangfan.service.access.AreaPrefix;
import fangfan.service.dashboard.store.CountRows;
import fangfan.service.dashboard.store.CountSettings;
import fangfan.service.dashboard.store.OpenRows;
import fangfan.service.trace.store.AreaSetting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Counts for one area at a time, and remembers it for a moment: people who look at the same figures wait once. */
@Component
class KeptFigures {

    /** How old figures may be. */
    static final Duration KEPT = Duration.ofSeconds(30);

    private static final int MOST_RULES = 20;
    private static final int MOST_FAILURES = 50;
    private static final int EXAMPLES = 5;

    private final CountRows counts;
    private final OpenRows open;
    private final CountSettings settings;
    private final AreaSetting areas;
    private final Clock clock;
    private final Map<Asked, Figures> kept = new ConcurrentHashMap<>();

    KeptFigures(CountRows counts, OpenRows open, CountSettings settings, AreaSetting areas, Clock clock) {
        this.counts = counts;
        this.open = open;
        this.settings = settings;
        this.areas = areas;
        this.clock = clock;
    }

    private record Asked(AreaPrefix area, Selection selected) {}

    Figures of(Selection selected, AreaPrefix area) {
        Instant now = clock.instant();
        kept.values().removeIf(old -> !isFresh(old, now));
        return kept.compute(
                new Asked(area, selected),
                (asked, old) -> old != null && isFresh(old, now) ? old : counted(asked, now));
    }

    private static boolean isFresh(Figures figures, Instant now) {
        return figures.countedAt().plus(KEPT).isAfter(now);
    }

    private Figures counted(Asked asked, Instant now) {
        return areas.within(asked.area(), () -> {
            settings.set();
            Selection selected = asked.selected();
            CountRows.Counted decisions = counts.decisions(selected);
            OpenRows.Ledger ledger = open.ledger(selected);
            return new Figures(
                    now,
                    decisions.byDay(),
                    decisions.byTown(),
                    counts.rules(selected, MOST_RULES),
                    ledger.households(),
                    ledger.waiting(),
                    ledger.facts(),
                    ledger.parameters(),
                    open.failures(selected, MOST_FAILURES, EXAMPLES));
        });
    }
}
