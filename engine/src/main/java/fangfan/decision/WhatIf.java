package fangfan.decision;

import fangfan.indicator.Settings;
import fangfan.indicator.Truth;
import fangfan.indicator.Value;
import fangfan.table.Allowance;
import fangfan.table.Cell;
import fangfan.table.Condition;
import fangfan.table.Meaning;
import fangfan.table.Scope;
import fangfan.table.UnsetThresholds;
import fangfan.vocabulary.Indicators;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Would the known facts decide a rule whatever value staff gave to its unset parameters? */
final class WhatIf {

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
        UnsetThresholds thresholds = new UnsetThresholds(unset);
        concerned
                .flatMap(r -> r.rows().stream())
                .flatMap(row -> row.row().conditions().stream())
                .filter(condition -> condition.cell() instanceof Cell.Parameter)
                .forEach(condition -> values(condition).forEach(value -> thresholds.compare(condition, value)));
        return thresholds.always(chosen ->
                truth(rule, key -> set.apply(key).or(() -> chosen.apply(key))).isDecided());
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
