package fangfan.decision;

import fangfan.table.DecisionTable;
import fangfan.table.Parameters;
import fangfan.table.RandomParameters;
import fangfan.table.RandomTables;
import fangfan.table.compile.DroolsRules;
import fangfan.table.compile.RulePrinter;
import fangfan.table.compile.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random rulesets for laws. Compiling takes seconds, so all laws of one run share a few rulesets of many tables; {@code
 * -Dfangfan.seed=…} repeats a run.
 */
final class RandomRulesets {

    static final long SEED = Long.getLong("fangfan.seed", System.nanoTime());

    private static final int TABLES = 30;
    private static final int RULESETS = 3;
    private static final List<Ruleset> ALL = new ArrayList<>();

    private RandomRulesets() {}

    /** Without rules about blanks themselves, of which the laws say nothing. */
    static synchronized List<Ruleset> all() {
        while (ALL.size() < RULESETS) {
            Random random = new Random(SEED + ALL.size());
            List<DecisionTable> tables =
                    RandomTables.some(TABLES, fact -> !fact.key().equals("household.keyItemsBlank"), random);
            ALL.add(of(tables, RandomParameters.some(30 + 35 * ALL.size(), random)));
        }
        return List.copyOf(ALL);
    }

    static Ruleset of(List<DecisionTable> tables, Parameters parameters) {
        return new Ruleset(
                new RulesetId(1, "0"),
                tables,
                parameters,
                DroolsRules.compile(RulePrinter.print(new Rulebook(tables))));
    }
}
