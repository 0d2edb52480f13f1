package fangfan.decision;

import fangfan.facts.Household;
import fangfan.indicator.Truth;
import fangfan.table.DecisionTable;
import fangfan.table.Row;
import fangfan.table.RuleId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the rules would do, counted household by household: who joins, who leaves, of whom it is no longer known.
 *
 * <p>Invariant: the order of households changes nothing, nor does counting in parts that are added up.
 */
public final class Impact {

    private static final int DIGITS_OF_COUNTY = 6;
    private static final int DIGITS_OF_TOWN = 9;

    private int counted;
    private ImpactCounts households = ImpactCounts.NONE;
    private final SortedMap<RuleId, ImpactState.Rule> rules = new TreeMap<>();
    private final SortedMap<String, ImpactCounts> towns = new TreeMap<>();
    private final SortedMap<RuleId, ImpactExamples> examples = new TreeMap<>();

    private Impact() {}

    /** Nothing is counted yet; every rule that one of them has is there. */
    public static Impact between(List<DecisionTable> before, List<DecisionTable> after) {
        Impact impact = new Impact();
        Map<RuleId, Row> old = rows(before);
        Map<RuleId, Row> fresh = rows(after);
        Stream.concat(old.keySet().stream(), fresh.keySet().stream()).forEach(rule -> {
            Row named = Optional.ofNullable(fresh.get(rule)).orElseGet(() -> old.get(rule));
            impact.rules.put(
                    rule,
                    new ImpactState.Rule(
                            rule.value(),
                            RuleNames.of(named),
                            old.containsKey(rule),
                            fresh.containsKey(rule),
                            ImpactCounts.NONE));
        });
        return impact;
    }

    private static Map<RuleId, Row> rows(List<DecisionTable> tables) {
        Map<RuleId, Row> rows = new TreeMap<>();
        tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(Row::enabled)
                .forEach(row -> rows.putIfAbsent(row.rule(), row));
        return rows;
    }

    /** Goes on where counting was broken off. */
    public static Impact of(ImpactState state) {
        Impact impact = new Impact();
        state.rules().forEach(rule -> impact.rules.put(new RuleId(rule.ruleId()), rule));
        impact.addCounts(state);
        return impact;
    }

    /** Adds what was counted elsewhere between the same versions. */
    public void add(ImpactState other) {
        other.rules().forEach(rule -> count(new RuleId(rule.ruleId()), rule.counts()));
        addCounts(other);
    }

    private void addCounts(ImpactState other) {
        counted += other.counted();
        households = households.plus(other.households());
        other.towns().forEach(town -> towns.merge(town.code(), town.counts(), ImpactCounts::plus));
        other.examples()
                .forEach(example -> examples(new RuleId(example.ruleId())).add(example));
    }

    /** Counts one household. */
    public void add(Decision before, Decision after) {
        Household household = after.indicators().theCase().household();
        ImpactCounts whole = ImpactCounts.of(truth(before.outcome()), truth(after.outcome()));
        counted++;
        households = households.plus(whole);
        towns.merge(town(household.areaCode()), whole, ImpactCounts::plus);
        Map<RuleId, RuleVerdict> old = byRule(before.verdicts());
        Map<RuleId, RuleVerdict> fresh = byRule(after.verdicts());
        old.forEach((rule, verdict) -> count(rule, verdict.truth(), truth(fresh.get(rule)), before, after));
        fresh.forEach((rule, verdict) -> {
            if (!old.containsKey(rule)) {
                count(rule, Truth.FALSE, verdict.truth(), before, after);
            }
        });
    }

    private void count(RuleId rule, Truth old, Truth fresh, Decision before, Decision after) {
        ImpactCounts one = ImpactCounts.of(old, fresh);
        count(rule, one);
        if (one.changes() > 0) {
            ImpactExamples ofRule = examples(rule);
            for (ImpactKind kind : ImpactKind.values()) {
                if (kind.is(old, fresh)) {
                    ofRule.offer(kind, before, after);
                }
            }
        }
    }

    private void count(RuleId rule, ImpactCounts more) {
        rules.computeIfPresent(rule, (id, counts) -> counts.plus(more));
    }

    private ImpactExamples examples(RuleId rule) {
        return examples.computeIfAbsent(rule, ImpactExamples::new);
    }

    public ImpactState state() {
        return new ImpactState(
                counted,
                households,
                List.copyOf(rules.values()),
                towns.entrySet().stream()
                        .map(town -> new ImpactState.Town(town.getKey(), town.getValue()))
                        .toList(),
                examples.values().stream()
                        .map(ImpactExamples::all)
                        .flatMap(Collection::stream)
                        .toList());
    }

    private static Map<RuleId, RuleVerdict> byRule(List<RuleVerdict> verdicts) {
        Map<RuleId, RuleVerdict> byRule = new HashMap<>();
        verdicts.forEach(verdict -> byRule.put(verdict.rule(), verdict));
        return byRule;
    }

    /** A rule that a version does not have matches nobody. */
    private static Truth truth(@Nullable RuleVerdict verdict) {
        return verdict == null ? Truth.FALSE : verdict.truth();
    }

    private static Truth truth(Outcome outcome) {
        return switch (outcome) {
            case MATCHED -> Truth.TRUE;
            case NOT_MATCHED -> Truth.FALSE;
            case NOT_KNOWN, NOT_CONFIGURED -> Truth.NOT_KNOWN;
        };
    }

    private static String town(String areaCode) {
        int digits = areaCode.length() < DIGITS_OF_TOWN ? DIGITS_OF_COUNTY : DIGITS_OF_TOWN;
        return areaCode.substring(0, Math.min(digits, areaCode.length()));
    }
}
