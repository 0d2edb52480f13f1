package fangfan.decision;

import fangfan.indicator.Round;
import fangfan.indicator.Settings;
import fangfan.indicator.Truth;
import fangfan.table.DecisionTable;
import fangfan.table.RuleId;
import fangfan.table.Subject;
import fangfan.table.compile.BitsetTable;
import fangfan.table.compile.BoundRules;
import fangfan.table.compile.CompiledRules;
import fangfan.table.compile.Firing;
import fangfan.table.compile.Rulebook;
import fangfan.table.compile.Verdicts;
import fangfan.vocabulary.Indicators;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Drools and the bitset tables side by side, for one area, year and round. */
final class Evaluators {

    private final BoundRules rules;
    private final Settings settings;
    private final Map<Boolean, List<Bound>> byReadingLeads;

    /**
     * What the evaluators say.
     *
     * @param fault what Drools threw, in whose place every rule is listed as failed
     */
    record Decided(List<RuleVerdict> verdicts, Optional<RuntimeException> fault) {}

    private record Firings(Optional<Firing> firing, Optional<RuntimeException> fault) {}

    private record Bound(DecisionTable table, BitsetTable bitset, List<RowInForce> rows) {}

    Evaluators(List<DecisionTable> tables, Rulebook rulebook, CompiledRules rules, Settings settings, Round round) {
        this.rules = new BoundRules(rulebook, rules, settings);
        this.settings = settings;
        this.byReadingLeads = tables.stream()
                .sorted(Comparator.comparing(DecisionTable::id))
                .map(table -> bind(table, rulebook, settings, round))
                .collect(Collectors.partitioningBy(bound -> bound.table().readsLeads()));
    }

    private static Bound bind(DecisionTable table, Rulebook rulebook, Settings settings, Round round) {
        BitsetTable bitset = new BitsetTable(table, settings, round.statusDay());
        List<Rulebook.Entry> entries = rulebook.entries().stream()
                .filter(entry -> entry.table().equals(table) && entry.row().isInForceOn(round.statusDay()))
                .toList();
        List<RowInForce> rows = IntStream.range(0, entries.size())
                .mapToObj(position -> RowInForce.of(entries.get(position), position))
                .toList();
        return new Bound(table, bitset, rows);
    }

    Settings settings() {
        return settings;
    }

    /**
     * Decides every rule of the tables that read leads, or of those that do not.
     *
     * <p>Drools decides. A rule on one of whose rows the bitset table says otherwise is marked, never silently chosen.
     */
    Decided decide(Indicators indicators, boolean leadsAreKnown) {
        Firings fired = fire(indicators, leadsAreKnown);
        Map<RuleId, List<RowVerdict>> rows = new TreeMap<>();
        Map<RuleId, Failure> failures = new HashMap<>();
        for (Bound bound : byReadingLeads.getOrDefault(leadsAreKnown, List.of())) {
            decide(bound, indicators, fired.firing(), rows, failures);
        }
        List<RuleVerdict> verdicts = new ArrayList<>();
        rows.forEach(
                (rule, ofRule) -> verdicts.add(RuleVerdict.of(rule, ofRule, Optional.ofNullable(failures.get(rule)))));
        return new Decided(verdicts, fired.fault());
    }

    /** When Drools throws, no rule is decided. */
    private Firings fire(Indicators indicators, boolean leadsAreKnown) {
        try {
            return new Firings(Optional.of(rules.fire(indicators, leadsAreKnown)), Optional.empty());
        } catch (RuntimeException e) {
            return new Firings(Optional.empty(), Optional.of(e));
        }
    }

    private static void decide(
            Bound bound,
            Indicators indicators,
            Optional<Firing> firing,
            Map<RuleId, List<RowVerdict>> rows,
            Map<RuleId, Failure> failures) {
        boolean ofMembers = bound.table().subject() == Subject.MEMBER;
        int candidates = ofMembers ? indicators.candidateCount() : 1;
        List<Verdicts> verdicts = new ArrayList<>(candidates);
        for (int candidate = 0; candidate < candidates; candidate++) {
            verdicts.add(bound.bitset().evaluate(indicators, candidate));
        }
        for (RowInForce row : bound.rows()) {
            Rulebook.Entry entry = row.entry();
            List<Truth> truths = new ArrayList<>(candidates);
            for (int candidate = 0; candidate < candidates; candidate++) {
                Truth second = verdicts.get(candidate).row(row.position());
                if (firing.isEmpty()) {
                    truths.add(Truth.NOT_KNOWN);
                    failures.put(entry.row().rule(), Failure.EVALUATOR_FAILED);
                } else {
                    Truth drools = firing.get().truth(entry, candidate);
                    truths.add(drools);
                    if (drools != second) {
                        failures.put(entry.row().rule(), Failure.EVALUATORS_DISAGREE);
                    }
                }
            }
            rows.computeIfAbsent(entry.row().rule(), rule -> new ArrayList<>())
                    .add(RowVerdict.of(row, truths, verdicts, !ofMembers || indicators.membersAreKnown()));
        }
    }
}
