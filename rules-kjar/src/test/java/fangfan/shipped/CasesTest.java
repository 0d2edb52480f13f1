package fangfan.shipped;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fangfan.decision.RulesetSource;
import fangfan.indicator.Truth;
import fangfan.table.Allowance;
import fangfan.table.DecisionTable;
import fangfan.table.Expected;
import fangfan.table.Meaning;
import fangfan.table.Row;
import fangfan.table.RuleId;
import fangfan.table.TableCase;
import fangfan.table.check.CaseFacts;
import fangfan.table.check.CaseRun;
import fangfan.table.check.Terms;
import fangfan.table.compile.BoundRules;
import fangfan.table.compile.Firing;
import fangfan.table.compile.Rulebook;
import fangfan.table.layout.CaseSheet;
import fangfan.table.layout.Cases;
import fangfan.table.layout.TableWorkbook;
import fangfan.table.workbook.Reading;
import fangfan.table.workbook.WorkbookReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the cases that staff wrote beside each table, both sides of every threshold, through Drools, the table evaluator
 * and the plain meaning.
 */
final class CasesTest {

    private static final ShippedRuleset SHIPPED = ShippedRuleset.load();
    private static final Rulebook RULEBOOK = new Rulebook(SHIPPED.ruleset().tables());
    private static final Terms TERMS =
            Terms.of(SHIPPED.ruleset().parameters(), SHIPPED.rounds()).orElseThrow();

    /** One case and the table that it stands beside. */
    record InTable(DecisionTable table, TableCase aCase) {

        @Override
        public String toString() {
            return aCase.at() + " " + aCase.rule() + " " + aCase.name();
        }

        CaseFacts facts() {
            return CaseFacts.of(aCase, table.subject(), TERMS);
        }
    }

    static Stream<InTable> cases() {
        return SHIPPED.ruleset().tables().stream()
                .flatMap(table -> read(table).cases().stream().map(aCase -> new InTable(table, aCase)));
    }

    private static Cases read(DecisionTable table) {
        String file = table.id() + RulesetSource.TABLE_SUFFIX;
        Reading reading =
                WorkbookReader.read(requireNonNull(ShippedRuleset.workbooks().get(file)), file);
        Cases cases = CaseSheet.read(
                ((Reading.Read) reading).workbook().sheet(TableWorkbook.CASES).orElseThrow(), table);
        assertThat(cases.diagnostics()).isEmpty();
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isDecidedAsStaffExpect(InTable inTable) {
        Truth expected = truth(inTable.aCase().expected());

        assertThat(CaseRun.of(inTable.table(), List.of(inTable.aCase()), TERMS).diagnostics())
                .as("table evaluator")
                .isEmpty();
        assertThat(byMeaning(inTable)).as("plain meaning").isEqualTo(expected);
        if (isEnabled(inTable)) {
            assertThat(byDrools(inTable)).as("Drools").isEqualTo(expected);
        }
    }

    @Test
    void everyRuleWhoseParametersAreSetHasFired() {
        Set<String> fired = cases().filter(CasesTest::isEnabled)
                .filter(inTable -> byDrools(inTable) == Truth.TRUE)
                .map(inTable -> inTable.aCase().rule().value())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> waiting =
                Set.of("IE-01", "IE-02", "IE-03", "IE-04", "IE-05", "TY-01A", "TY-01B", "TY-01C", "RE-01");
        Set<String> all = RULEBOOK.entries().stream()
                .map(entry -> entry.row().rule().value())
                .filter(rule -> !waiting.contains(rule))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(fired).isEqualTo(all);
    }

    @Test
    void thereAreTwoRulesForEachOfTheHundredRows() {
        assertThat(RULEBOOK.entries()).hasSize(100);
        assertThat(SHIPPED.ruleset().tables()).hasSize(12);
        assertThat(RULEBOOK.entries().stream().map(entry -> entry.row().rule()).distinct())
                .hasSize(59);
    }

    private static Truth truth(Expected expected) {
        return switch (expected) {
            case MATCHED -> Truth.TRUE;
            case NOT_MATCHED -> Truth.FALSE;
            case NOT_KNOWN, NOT_CONFIGURED -> Truth.NOT_KNOWN;
        };
    }

    private static boolean isEnabled(InTable inTable) {
        return rows(inTable).allMatch(Row::enabled);
    }

    private static Stream<Row> rows(InTable inTable) {
        RuleId rule = inTable.aCase().rule();
        return inTable.table().rows().stream().filter(row -> row.rule().equals(rule));
    }

    private static Truth byMeaning(InTable inTable) {
        CaseFacts facts = inTable.facts();
        return rows(inTable)
                .map(row -> row.conditions().stream()
                        .map(condition -> Meaning.verdict(
                                condition, facts.indicators(), facts.candidate(), Allowance.in(TERMS.settings())))
                        .reduce(Truth.TRUE, Truth::and))
                .reduce(Truth.FALSE, Truth::or);
    }

    private static Truth byDrools(InTable inTable) {
        CaseFacts facts = inTable.facts();
        Firing firing = new BoundRules(RULEBOOK, SHIPPED.ruleset().rules(), TERMS.settings())
                .fire(facts.indicators(), inTable.table().readsLeads());
        return RULEBOOK.entries().stream()
                .filter(entry -> entry.row().rule().equals(inTable.aCase().rule()))
                .map(entry -> firing.truth(entry, facts.candidate()))
                .reduce(Truth.FALSE, Truth::or);
    }
}
