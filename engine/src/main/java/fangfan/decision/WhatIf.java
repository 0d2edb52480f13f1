package fangfan.decision;

import fangfan.indicator.Settings;
import fangfan.indicator.Truth;
import fangfan.indicator.Value;
import fangfan.table.Allowance;
import fangfan.table.Cell;
import fangfan.table.Condition;
import fangfan.table.Meaning;
import fangfan.table.Scope;
import fangfan.table.Ticks;
import fangfan.vocabulary.Indicators;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Would the known facts decide a rule whatever value staff gave to its unset parameters?
 *
 * <p>A verdict changes with a parameter only where the parameter passes an end of a range that it is compared with, so
 * it is enough to try the ends, their neighbours and what lies between.
 */
final class WhatIf {

    private static final int MOST_TRIALS = 20_000;

    private final Indicators indicators;
    private final Function<String, Optional<Long>> set;
    private final List<RuleVerdict> openLeads;
    private final Truth settledHigh;
    private final Truth settledAny;

    /** @param decided the rules of the first stage, among them those that find leads */
    WhatIf(Indicators indicators, Settings settings, List<RuleVerdict> decided) {
        this.indicators = indicators;
        this.set = Allowance.in(settings);
        List<RuleVerdict> leads = decided.stream().filter(Leads::isLead).toList();
        List<RuleVerdict> settled =
                leads.stream().filter(lead -> lead.truth().isDecided()).toList();
        this.openLeads =
                leads.stream().filter(lead -> !lead.truth().isDecided()).toList();
        this.settledHigh = or(settled.stream().filter(Leads::isHigh));
        this.settledAny = or(settled.stream());
    }

    /** Beyond a budget of trials the answer is no: the rule then counts as not known, never as decided. */
    boolean isDecidedForEveryValue(RuleVerdict rule, List<String> unset) {
        Stream<RuleVerdict> concerned = rule.rows().get(0).table().readsLeads()
                ? Stream.concat(Stream.of(rule), openLeads.stream())
                : Stream.of(rule);
        Map<String, TreeSet<Long>> candidates = new HashMap<>();
        unset.forEach(key -> candidates.put(key, new TreeSet<>(List.of(0L))));
        concerned.forEach(r -> r.rows().forEach(row -> row.row().conditions().forEach(c -> addEnds(c, candidates))));
        return trials(candidates) <= MOST_TRIALS && isDecided(rule, unset, candidates, new HashMap<>());
    }

    /** How many combinations there are to try; beyond the budget any number will do. */
    private static long trials(Map<String, TreeSet<Long>> candidates) {
        return candidates.values().stream()
                .mapToLong(TreeSet::size)
                .reduce(1L, (all, size) -> Math.min(all, MOST_TRIALS + 1L) * size);
    }

    private void addEnds(Condition condition, Map<String, TreeSet<Long>> candidates) {
        if (!(condition.cell() instanceof Cell.Parameter parameter) || !candidates.containsKey(parameter.key())) {
            return;
        }
        for (Value value : values(condition)) {
            if (value instanceof Value.Quantity quantity) {
                for (long end : new long[] {
                    Ticks.of(quantity.range().min()), Ticks.of(quantity.range().max())
                }) {
                    candidates.get(parameter.key()).addAll(List.of(end - 1, end, end + 1));
                }
            }
        }
    }

    private List<Value> values(Condition condition) {
        boolean own = condition.column().scope() == Scope.OWN;
        int count = !condition.column().fact().isOfMember()
                ? 1
                : own ? indicators.candidateCount() : indicators.memberCount();
        List<Value> values = new ArrayList<>();
        for (int candidate = 0; candidate < count; candidate++) {
            values.add(indicators.value(condition.column().fact(), candidate));
        }
        return values;
    }

    private boolean isDecided(
            RuleVerdict rule, List<String> open, Map<String, TreeSet<Long>> candidates, Map<String, Long> chosen) {
        if (open.isEmpty()) {
            Function<String, Optional<Long>> parameters =
                    key -> set.apply(key).or(() -> Optional.ofNullable(chosen.get(key)));
            return truth(rule, parameters).isDecided();
        }
        String key = open.get(0);
        for (long value : candidates.getOrDefault(key, new TreeSet<>())) {
            chosen.put(key, value);
            if (!isDecided(rule, open.subList(1, open.size()), candidates, chosen)) {
                return false;
            }
        }
        return true;
    }

    private Truth truth(RuleVerdict rule, Function<String, Optional<Long>> parameters) {
        if (!rule.rows().get(0).table().readsLeads()) {
            return truth(rule, indicators, parameters);
        }
        Truth high = settledHigh;
        Truth any = settledAny;
        for (RuleVerdict lead : openLeads) {
            Truth truth = truth(lead, indicators, parameters);
            any = any.or(truth);
            high = Leads.isHigh(lead) ? high.or(truth) : high;
        }
        return truth(rule, indicators.withLeads(high, any), parameters);
    }

    private static Truth or(Stream<RuleVerdict> settled) {
        return settled.map(RuleVerdict::truth).reduce(Truth.FALSE, Truth::or);
    }

    /**
     * The rule's truth with other parameters. What is decided already stays so, whatever they are: only what is open is
     * asked again.
     */
    private static Truth truth(RuleVerdict rule, Indicators indicators, Function<String, Optional<Long>> parameters) {
        if (!rule.agreed() || rule.truth().isDecided()) {
            return rule.truth();
        }
        Truth any = Truth.FALSE;
        for (RowVerdict row : rule.rows(Truth.NOT_KNOWN)) {
            Truth ofRow = Truth.FALSE;
            for (int candidate : row.candidates(Truth.NOT_KNOWN)) {
                Truth all = Truth.TRUE;
                for (Condition condition : row.conditions(candidate, Truth.NOT_KNOWN)) {
                    all = all.and(Meaning.verdict(condition, indicators, candidate, parameters));
                }
                ofRow = ofRow.or(all);
            }
            any = any.or(row.candidatesAreKnown() || ofRow == Truth.FALSE ? ofRow : Truth.NOT_KNOWN);
        }
        return any;
    }
}
