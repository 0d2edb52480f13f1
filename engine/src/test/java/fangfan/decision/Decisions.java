package fangfan.decision;

import fangfan.facts.Household;
import fangfan.facts.Households;
import fangfan.indicator.Screening2023;
import fangfan.table.DecisionTable;
import fangfan.table.Tables;
import fangfan.vocabulary.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Decisions on hand-made tables. Tables that were compiled once are kept. */
final class Decisions {

    private static final Map<List<DecisionTable>, Map<String, Ruleset>> COMPILED = new ConcurrentHashMap<>();

    private Decisions() {}

    static Decision decide(List<DecisionTable> tables, String parameters, Household household) {
        return COMPILED.computeIfAbsent(tables, some -> new ConcurrentHashMap<>())
                .computeIfAbsent(parameters, lines -> RandomRulesets.of(tables, Tables.parameters(lines)))
                .decide(household, Screening2023.ROUND);
    }

    static Decision decide(DecisionTable table, String facts) {
        return decide(List.of(table), "near.share=0.1", Households.of(facts));
    }

    static Document document(Decision decision, Language language) {
        return Documents.of(decision, language, true);
    }

    static List<DecisionTable> tables(DecisionTable... tables) {
        return Arrays.asList(tables);
    }
}
