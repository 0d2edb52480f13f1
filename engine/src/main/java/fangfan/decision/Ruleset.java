package fangfan.decision;

import fangfan.facts.Household;
import fangfan.indicator.Round;
import fangfan.indicator.Settings;
import fangfan.indicator.Truth;
import fangfan.table.DecisionTable;
import fangfan.table.Parameters;
import fangfan.table.compile.CompiledRules;
import fangfan.table.compile.DroolsRules;
import fangfan.table.compile.RulePrinter;
import fangfan.table.compile.Rulebook;
import fangfan.vocabulary.Case;
import fangfan.vocabulary.Indicators;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * One version of the rules: tables and parameters, compiled. Safe for use by several threads.
 *
 * <p>Invariant: a decision depends on nothing but facts, round and ruleset.
 */
public final class Ruleset {

    private final RulesetId id;
    private final List<DecisionTable> tables;
    private final Parameters parameters;
    private final Rulebook rulebook;
    private final CompiledRules rules;
    private final Map<Where, Evaluators> evaluators = new ConcurrentHashMap<>();

    /** All that settings depend on; finite, whatever area codes are sent. */
    private record Where(List<String> areas, Round round) {}

    /** @param rules compiled from the rulebook of these tables */
    public Ruleset(RulesetId id, List<DecisionTable> tables, Parameters parameters, CompiledRules rules) {
        this.id = id;
        this.tables = List.copyOf(tables);
        this.parameters = parameters;
        this.rulebook = new Rulebook(tables);
        this.rules = rules;
    }

    /** Compiles the rules of the tables, which takes seconds. */
    public static Ruleset compile(RulesetId id, List<DecisionTable> tables, Parameters parameters) {
        return new Ruleset(id, tables, parameters, DroolsRules.compile(RulePrinter.print(new Rulebook(tables))));
    }

    /** The same tables and rules under other parameters. */
    public Ruleset withParameters(RulesetId newId, Parameters others) {
        return new Ruleset(newId, tables, others, rules);
    }

    public RulesetId id() {
        return id;
    }

    public List<DecisionTable> tables() {
        return tables;
    }

    /** The rules as Drools runs them, numbered by the rulebook of the tables. */
    public CompiledRules rules() {
        return rules;
    }

    public Parameters parameters() {
        return parameters;
    }

    /** Decides on the household. Leads are found first; classification and review read them. */
    public Decision decide(Household household, Round round) {
        Evaluators both = evaluatorsFor(household, round);
        Settings settings = both.settings();
        Indicators indicators = Indicators.of(new Case(household, round, settings));
        Evaluators.Decided first = both.decide(indicators, false);
        Leads leads = Leads.among(first.verdicts());
        Indicators withLeads = indicators.withLeads(leads.high(), leads.any());
        Evaluators.Decided second = both.decide(withLeads, true);
        List<RuleVerdict> all = new ArrayList<>(first.verdicts());
        all.addAll(second.verdicts());
        all.sort(Comparator.comparing(RuleVerdict::rule));

        Openness openness = new Openness(withLeads, settings, leads);
        WhatIf whatIf = new WhatIf(withLeads, settings, first.verdicts());
        List<Decision.NotKnown> notKnown = new ArrayList<>();
        List<Decision.NotConfigured> notConfigured = new ArrayList<>();
        for (RuleVerdict verdict : all) {
            if (verdict.truth() == Truth.NOT_KNOWN && Decision.isListedWhenOpen(verdict)) {
                Open open = openness.of(verdict);
                if (waitsForStaffOnly(verdict, open, whatIf)) {
                    notConfigured.add(new Decision.NotConfigured(verdict, open.parameters()));
                } else {
                    notKnown.add(new Decision.NotKnown(verdict, open.facts()));
                }
            }
        }
        return new Decision(
                id,
                withLeads,
                all,
                notKnown,
                notConfigured,
                Questions.among(all, openness),
                NearMisses.among(all, withLeads, settings),
                Stream.of(first, second)
                        .flatMap(decided -> decided.fault().stream())
                        .toList());
    }

    private static boolean waitsForStaffOnly(RuleVerdict verdict, Open open, WhatIf whatIf) {
        if (!verdict.agreed() || open.parameters().isEmpty()) {
            return false;
        }
        return open.facts().isEmpty()
                || open.derivedParameters().isEmpty() && whatIf.isDecidedForEveryValue(verdict, open.parameters());
    }

    private Evaluators evaluatorsFor(Household household, Round round) {
        return evaluators.computeIfAbsent(
                new Where(parameters.areasAround(household.areaCode()), round),
                where -> new Evaluators(
                        tables, rulebook, rules, parameters.settingsFor(household.areaCode(), round.year()), round));
    }
}
