package fangfan.table.check;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.Tries;
import fangfan.facts.RandomHouseholds;
import fangfan.indicator.Range;
import fangfan.indicator.Screening2023;
import fangfan.indicator.Settings;
import fangfan.indicator.Truth;
import fangfan.indicator.Value;
import fangfan.table.Allowance;
import fangfan.table.CellRef;
import fangfan.table.Column;
import fangfan.table.DecisionTable;
import fangfan.table.Expected;
import fangfan.table.Meaning;
import fangfan.table.RandomCells;
import fangfan.table.RandomParameters;
import fangfan.table.RandomTables;
import fangfan.table.Row;
import fangfan.table.RuleId;
import fangfan.table.Scope;
import fangfan.table.Subject;
import fangfan.table.TableCase;
import fangfan.vocabulary.Case;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Indicators;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A survivor is told apart by no case, a killed mutant by one, a mutant that is proved the same by no household. */
class MutationLawsTest {

    private static final long SEED = Long.getLong("fangfan.seed", System.nanoTime());
    private static final int TABLES = 200;
    private static final int CASES_A_RULE = 6;
    private static final int HOUSEHOLDS = 60;

    @Test
    void survivorsAndNoOthersAreToldApartByNoCase() {
        Random random = new Random(SEED);
        int killed = 0;
        int survived = 0;
        for (DecisionTable table : RandomTables.some(Tries.of(TABLES), random)) {
            Terms terms = terms(random);
            List<TableCase> cases = passing(table, terms, random);
            MutationReport report = MutationRun.of(table, cases, terms, mutant -> false);
            Set<Mutant> survivors = new HashSet<>();
            report.survivors().forEach(survivor -> survivors.add(survivor.mutant()));

            int told = 0;
            int untold = 0;
            for (Mutant mutant : counted(table, terms)) {
                boolean isTold = cases.stream()
                        .filter(aCase -> aCase.rule().equals(mutant.row().rule()))
                        .map(aCase -> CaseFacts.of(aCase, table.subject(), terms))
                        .anyMatch(facts -> differs(table, mutant, facts.indicators(), facts.candidate(), terms));
                assertThat(survivors.contains(mutant))
                        .as("seed %s: %s", SEED, mutant)
                        .isEqualTo(!isTold);
                told += isTold ? 1 : 0;
                untold += isTold ? 0 : 1;
            }
            assertThat(report.killed()).isEqualTo(told);
            assertThat(report.survivors()).hasSize(untold);
            assertThat(report.untried()).isZero();
            killed += told;
            survived += untold;
        }
        System.out.printf("mutants of random tables: %d killed, %d survived%n", killed, survived);
        assertThat(killed).isGreaterThan(Tries.of(500));
        assertThat(survived).isGreaterThan(Tries.of(500));
    }

    @Test
    void theCaseProposedTellsTheMutantApart() {
        Random random = new Random(SEED);
        int proposed = 0;
        for (DecisionTable table : RandomTables.some(Tries.of(TABLES), random)) {
            Terms terms = terms(random);
            for (Survivor survivor :
                    MutationRun.of(table, List.of(), terms, mutant -> false).survivors()) {
                if (survivor.killing().isPresent()) {
                    TableCase killing = survivor.killing().get();
                    CaseFacts facts = CaseFacts.of(killing, table.subject(), terms);
                    assertThat(differs(table, survivor.mutant(), facts.indicators(), facts.candidate(), terms))
                            .as("seed %s: %s by %s", SEED, survivor.mutant(), killing)
                            .isTrue();
                    assertThat(CaseRun.of(table, List.of(killing), terms).diagnostics())
                            .isEmpty();
                    proposed++;
                }
            }
        }
        assertThat(proposed).isGreaterThan(Tries.of(2_000));
    }

    @Test
    void noHouseholdTellsApartWhatIsProvedTheSame() {
        Random random = new Random(SEED);
        int proved = 0;
        for (DecisionTable table : RandomTables.some(Tries.of(TABLES), random)) {
            Terms terms = terms(random);
            List<Mutant> same = all(table, terms).stream()
                    .filter(mutant -> isProved(mutant, table, terms))
                    .toList();
            for (int i = 0; i < HOUSEHOLDS && !same.isEmpty(); i++) {
                Indicators indicators = Indicators.of(
                                new Case(RandomHouseholds.partlyKnown(random), Screening2023.ROUND, terms.settings()))
                        .withLeads(Truth.values()[random.nextInt(3)], Truth.values()[random.nextInt(3)]);
                int candidates = table.subject() == Subject.MEMBER ? indicators.candidateCount() : 1;
                for (int candidate = 0; candidate < candidates; candidate++) {
                    for (Mutant mutant : same) {
                        assertThat(differs(table, mutant, indicators, candidate, terms))
                                .as(
                                        "seed %s: %s by %s",
                                        SEED, mutant, indicators.theCase().household())
                                .isFalse();
                    }
                }
            }
            proved += same.size();
        }
        assertThat(proved).isGreaterThan(Tries.of(50));
    }

    private static Terms terms(Random random) {
        Settings settings = RandomParameters.some(60, random).settingsFor("500116101201", Screening2023.ROUND.year());
        return new Terms(settings, Screening2023.ROUND);
    }

    private static List<Mutant> counted(DecisionTable table, Terms terms) {
        return all(table, terms).stream()
                .filter(mutant -> !isProved(mutant, table, terms))
                .toList();
    }

    private static List<Mutant> all(DecisionTable table, Terms terms) {
        Mutants mutants = new Mutants(table, terms.settings());
        return table.rows().stream()
                .flatMap(row -> mutants.of(row.alwaysInForce()).stream())
                .toList();
    }

    private static boolean isProved(Mutant mutant, DecisionTable table, Terms terms) {
        return new SameByNature(terms).isProved(mutant, rows(table, mutant.row().rule()));
    }

    private static List<Row> rows(DecisionTable table, RuleId rule) {
        return table.rows().stream()
                .filter(row -> row.rule().equals(rule))
                .map(Row::alwaysInForce)
                .toList();
    }

    /** By the plain meaning, not by the evaluator that is tested. */
    private static boolean differs(
            DecisionTable table, Mutant mutant, Indicators indicators, int candidate, Terms terms) {
        List<Row> before = rows(table, mutant.row().rule());
        List<Row> after = new ArrayList<>(before);
        int at = before.indexOf(mutant.row());
        after.remove(at);
        mutant.changed().ifPresent(row -> after.add(at, row));
        return truth(before, indicators, candidate, terms) != truth(after, indicators, candidate, terms);
    }

    private static Truth truth(List<Row> rows, Indicators indicators, int candidate, Terms terms) {
        return rows.stream()
                .map(row -> row.conditions().stream()
                        .map(condition ->
                                Meaning.verdict(condition, indicators, candidate, Allowance.in(terms.settings())))
                        .reduce(Truth.TRUE, Truth::and))
                .reduce(Truth.FALSE, Truth::or);
    }

    /** Random cases that expect what the table says. */
    private static List<TableCase> passing(DecisionTable table, Terms terms, Random random) {
        List<TableCase> cases = new ArrayList<>();
        List<RuleId> rules = table.rows().stream().map(Row::rule).distinct().toList();
        for (RuleId rule : rules) {
            for (int i = 0; i < CASES_A_RULE; i++) {
                TableCase guess = random(table, rule, Expected.NOT_KNOWN, random);
                Expected actual =
                        CaseRun.of(table, List.of(guess), terms).cases().get(0).actual();
                cases.add(new TableCase(guess.name(), rule, actual, guess.own(), guess.ofMembers(), guess.at()));
            }
        }
        return cases;
    }

    private static TableCase random(DecisionTable table, RuleId rule, Expected expected, Random random) {
        Map<Fact, Value> own = new HashMap<>();
        Map<Fact, List<Value>> ofMembers = new HashMap<>();
        int members = random.nextInt(3);
        for (Column column : table.columns()) {
            Fact fact = column.fact();
            if (column.scope() == Scope.OWN) {
                own.put(fact, value(fact, random));
            } else {
                List<Value> values = new ArrayList<>();
                for (int member = 0; member < members; member++) {
                    values.add(value(fact, random));
                }
                ofMembers.put(fact, values);
            }
        }
        return new TableCase("一户", rule, expected, own, ofMembers, new CellRef("用例", 2, 2));
    }

    private static Value value(Fact fact, Random random) {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return TableCase.notKnown(fact);
        }
        if (fact.type().isQuantity()) {
            return kind == 1
                    ? new Value.NoQuantity()
                    : new Value.Quantity(Range.exactly(RandomCells.near(fact.type(), random)));
        }
        long bit = 1L << random.nextInt(fact.codes().constants().size());
        return fact.type() == FactType.CODES ? new Value.Choices(bit, bit) : new Value.Choice(bit);
    }
}
