package fangfan.table.check;

import fangfan.table.Result;
import fangfan.table.Row;
import fangfan.table.Span;
import fangfan.table.check.RuleComparison.Aspect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What two versions of a rule say differently beside their conditions. */
final class Aspects {

    private Aspects() {}

    static Set<Aspect> changed(RuleVersion before, RuleVersion after) {
        Set<Aspect> changed = EnumSet.noneOf(Aspect.class);
        add(changed, Aspect.TABLE, before, after, version -> version.table().id());
        add(changed, Aspect.SUBJECT, before, after, version -> version.table().subject());
        add(changed, Aspect.ENABLED, before, after, RuleVersion::isEnabled);
        add(changed, Aspect.WINDOW, before, after, Aspects::days);
        add(changed, Aspect.NAME, before, after, each(Row::name));
        add(changed, Aspect.BASIS, before, after, each(Row::basis));
        add(changed, Aspect.STATUS, before, after, each(Row::status));
        add(changed, Aspect.KIND, before, after, ofResult(Result::kind));
        add(changed, Aspect.CATEGORY, before, after, ofResult(Result::category));
        add(changed, Aspect.SEVERITY, before, after, ofResult(Result::severity));
        add(changed, Aspect.PROPOSED_TYPE, before, after, ofResult(Result::proposedType));
        add(changed, Aspect.GREEN_CHANNEL, before, after, ofResult(Result::greenChannel));
        return changed;
    }

    private static void add(
            Set<Aspect> changed, Aspect aspect, RuleVersion before, RuleVersion after, Function<RuleVersion, ?> said) {
        if (!said.apply(before).equals(said.apply(after))) {
            changed.add(aspect);
        }
    }

    private static Function<RuleVersion, Object> each(Function<Row, Object> said) {
        return version -> version.rows().stream().map(said).collect(Collectors.toUnmodifiableSet());
    }

    private static Function<RuleVersion, Object> ofResult(Function<Result, Object> said) {
        return each(row -> said.apply(row.result()));
    }

    /** The stretches of days on which some row is in force, those that touch taken as one. */
    private static List<Span> days(RuleVersion version) {
        List<Span> stretches = new ArrayList<>();
        version.rows().stream()
                .map(Periods::span)
                .sorted(Comparator.comparingLong(Span::from))
                .forEach(span -> {
                    int last = stretches.size() - 1;
                    if (last >= 0 && span.from() <= stretches.get(last).to() + 1) {
                        Span touched = stretches.get(last);
                        stretches.set(last, new Span(touched.from(), Math.max(touched.to(), span.to())));
                    } else {
                        stretches.add(span);
                    }
                });
        return stretches;
    }
}
