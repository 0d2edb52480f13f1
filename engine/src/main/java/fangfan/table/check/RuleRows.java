package fangfan.table.check;

import fangfan.indicator.Settings;
import fangfan.indicator.Truth;
import fangfan.table.Allowance;
import fangfan.table.Cell;
import fangfan.table.Column;
import fangfan.table.Condition;
import fangfan.table.DecisionTable;
import fangfan.table.Expected;
import fangfan.table.Meaning;
import fangfan.table.Row;
import fangfan.table.RuleId;
import fangfan.table.Scope;
import fangfan.table.TableCase;
import fangfan.table.UnsetThresholds;
import fangfan.table.compile.BitsetTable;
import fangfan.table.compile.Verdicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The rows of one rule as if all of them were in force: cases hold whether they are or not. */
final class RuleRows {

    private final DecisionTable table;
    private final Terms terms;
    private final BitsetTable bitset;

    private RuleRows(DecisionTable table, List<Row> rows, Terms terms) {
        this.table = table;
        this.terms = terms;
        this.bitset = evaluator(table, rows, terms.settings());
    }

    /** Every rule of the table, in the order of its first row. */
    static Map<RuleId, RuleRows> of(DecisionTable table, Terms terms) {
        Map<RuleId, List<Row>> byRule = new LinkedHashMap<>();
        table.rows()
                .forEach(row -> byRule.computeIfAbsent(row.rule(), id -> new ArrayList<>())
                        .add(row.alwaysInForce()));
        Map<RuleId, RuleRows> rules = new LinkedHashMap<>();
        byRule.forEach((id, rows) -> rules.put(id, new RuleRows(table, rows, terms)));
        return rules;
    }

    /** The table evaluator of some rows that are always in force, each with columns of its own. */
    private static BitsetTable evaluator(DecisionTable table, List<Row> rows, Settings settings) {
        List<Column> columns = rows.stream()
                .flatMap(row -> row.conditions().stream())
                .map(Condition::column)
                .distinct()
                .toList();
        DecisionTable alone = new DecisionTable(
                table.id(), table.sheet(), table.subject(), table.hitPolicy(), columns, List.copyOf(rows));
        return new BitsetTable(alone, settings, LocalDate.EPOCH);
    }

    DecisionTable table() {
        return table;
    }

    Terms terms() {
        return terms;
    }

    List<Row> rows() {
        return bitset.rows();
    }

    CaseFacts facts(TableCase aCase) {
        return CaseFacts.of(aCase, table.subject(), terms);
    }

    Verdicts verdicts(CaseFacts facts) {
        return bitset.evaluate(facts.indicators(), facts.candidate());
    }

    /** The verdict of one condition of a row. */
    Truth verdict(Verdicts verdicts, int row, Condition condition) {
        return verdicts.condition(row, bitset.columns().indexOf(condition.column()));
    }

    /** The verdict of each row. */
    RowTruths truths(CaseFacts facts) {
        return truths(verdicts(facts));
    }

    RowTruths truths(Verdicts verdicts) {
        return RowTruths.of(
                IntStream.range(0, rows().size()).mapToObj(verdicts::row).toList());
    }

    /** The verdict of a changed row; one that was dropped never holds. */
    Function<CaseFacts, Truth> verdictOf(Optional<Row> changed) {
        return changed.<Function<CaseFacts, Truth>>map(row -> {
                    BitsetTable alone = evaluator(table, List.of(row), terms.settings());
                    return facts -> alone.evaluate(facts.indicators(), facts.candidate())
                            .row(0);
                })
                .orElse(facts -> Truth.FALSE);
    }

    /** What the rule comes to, in the words of cases. */
    Expected outcome(CaseFacts facts) {
        Verdicts verdicts = verdicts(facts);
        RowTruths truths = truths(verdicts);
        return switch (truths.all()) {
            case TRUE -> Expected.MATCHED;
            case FALSE -> Expected.NOT_MATCHED;
            case NOT_KNOWN ->
                waitsForParametersOnly(facts, verdicts, truths) ? Expected.NOT_CONFIGURED : Expected.NOT_KNOWN;
        };
    }

    /**
     * Whether the facts would decide the rule whatever value staff gave to its unset parameters. Rows that do not hold
     * do not hold for any value: only the open ones are asked again.
     */
    private boolean waitsForParametersOnly(CaseFacts facts, Verdicts verdicts, RowTruths truths) {
        List<Row> open = new ArrayList<>();
        Set<String> unset = new LinkedHashSet<>();
        for (int row = 0; row < rows().size(); row++) {
            if (truths.row(row) == Truth.NOT_KNOWN) {
                open.add(rows().get(row));
                for (Condition condition : rows().get(row).conditions()) {
                    if (verdict(verdicts, row, condition) == Truth.NOT_KNOWN) {
                        unsetParameter(condition).ifPresent(unset::add);
                    }
                }
            }
        }
        UnsetThresholds thresholds = new UnsetThresholds(unset);
        open.forEach(row -> row.conditions().forEach(condition -> compare(thresholds, condition, facts)));
        Function<String, Optional<Long>> set = Allowance.in(terms.settings());
        return !unset.isEmpty()
                && thresholds.always(chosen -> truth(
                                open, facts, key -> set.apply(key).or(() -> chosen.apply(key)))
                        .isDecided());
    }

    /** The parameter that the condition compares with, when staff have not set it. */
    Optional<String> unsetParameter(Condition condition) {
        return condition.cell() instanceof Cell.Parameter parameter
                        && Allowance.in(terms.settings()).apply(parameter.key()).isEmpty()
                ? Optional.of(parameter.key())
                : Optional.empty();
    }

    private static void compare(UnsetThresholds thresholds, Condition condition, CaseFacts facts) {
        boolean own = condition.column().scope() == Scope.OWN;
        int count = own ? 1 : facts.indicators().memberCount();
        for (int i = 0; i < count; i++) {
            thresholds.compare(
                    condition, facts.indicators().value(condition.column().fact(), own ? facts.candidate() : i));
        }
    }

    private static Truth truth(List<Row> rows, CaseFacts facts, Function<String, Optional<Long>> parameters) {
        return rows.stream()
                .map(row -> row.conditions().stream()
                        .map(condition -> Meaning.verdict(condition, facts.indicators(), facts.candidate(), parameters))
                        .reduce(Truth.TRUE, Truth::and))
                .reduce(Truth.FALSE, Truth::or);
    }
}
