package fangfan.decision;

import fangfan.table.DecisionTable;
import fangfan.table.Parameters;
import fangfan.table.RandomParameters;
import fangfan.table.RandomTables;
import fangfan.table.compile.CompiledRules;
import fangfan.table.compile.DroolsRules;
import fangfan.table.compile.RulePrinter;
import fangfan.table.compile.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Random rulesets for laws. Compiling takes seconds, so all laws of one run share a few rulesets of many tables; {@code
 * -Dfangfan.seed=…} repeats a run.
 */
final class RandomRulesets {

    static final long SEED = Long.getLong("fangfan.seed", System.nanoTime());

    private static final int TABLES = 30;
    private static final int RULESETS = 3;
    private static final List<Ruleset> ALL = new ArrayList<>();

    private static final Map<Ruleset, CompiledRules> COMPILED = new ConcurrentHashMap<>();

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
        CompiledRules rules = DroolsRules.compile(RulePrinter.print(new Rulebook(tables)));
        Ruleset ruleset = new Ruleset(new RulesetId(1, "0"), tables, parameters, rules);
        COMPILED.put(ruleset, rules);
        return ruleset;
    }

    /** The same rules with other parameters, without compiling them again. */
    static Ruleset with(Ruleset ruleset, Parameters parameters) {
        CompiledRules rules = Objects.requireNonNull(COMPILED.get(ruleset));
        return new Ruleset(ruleset.id(), ruleset.tables(), parameters, rules);
    }
}
