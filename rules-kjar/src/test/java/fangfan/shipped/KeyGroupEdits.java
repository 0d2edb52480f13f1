package fangfan.shipped;

import fangfan.decision.RulesetSource;
import fangfan.table.Cell;
import fangfan.table.Column;
import fangfan.table.Condition;
import fangfan.table.DecisionTable;
import fangfan.table.Result;
import fangfan.table.Row;
import fangfan.table.RuleId;
import fangfan.table.Scope;
import fangfan.table.Severity;
import fangfan.vocabulary.Codes;
import fangfan.vocabulary.Operator;
import fangfan.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What somebody may do to the table of key groups; most of it to KG-04, self-paid medical costs over 3000. */
final class KeyGroupEdits {

    private static final RuleId ILLNESS = new RuleId("KG-04");
    private static final Column COSTS =
            new Column(Vocabulary.fact("household.selfPaidMedical"), Operator.GREATER, Scope.OWN);
    private static final Column TYPE = new Column(Vocabulary.fact("householdType"), Operator.EQUAL, Scope.OWN);
    private static final Column PEOPLE = new Column(Vocabulary.fact("population"), Operator.AT_LEAST, Scope.OWN);

    private KeyGroupEdits() {}

    static RulesetSource of(String edit) {
        return switch (edit) {
            case "saved again" -> Reworked.keyGroups(rows -> rows);
            case "threshold 2500" -> onIllness(row -> asking(row, COSTS, new Cell.Number(new BigDecimal(2500))));
            case "renamed" -> onIllness(row -> copy(row, row.rule(), "农村大病户", row.enabled(), row.result()));
            case "switched off" -> onIllness(row -> copy(row, row.rule(), row.name(), false, row.result()));
            case "weighs more" ->
                onIllness(row -> copy(row, row.rule(), row.name(), row.enabled(), heavier(row.result())));
            case "rows moved" -> Reworked.keyGroups(KeyGroupEdits::reversed);
            case "split in two" ->
                Reworked.keyGroups(rows -> rows.stream()
                        .flatMap(row -> row.rule().equals(ILLNESS)
                                ? Stream.of(
                                        asking(row, TYPE, type("LIFTED_OUT_OF_POVERTY")),
                                        asking(row, TYPE, type("ORDINARY")))
                                : Stream.of(row))
                        .toList());
            case "row added" ->
                Reworked.keyGroups(rows -> Stream.concat(
                                rows.stream(),
                                rows.stream()
                                        .filter(row -> row.rule().equals(ILLNESS))
                                        .map(row -> copy(row, new RuleId("KG-09"), "农村大病户", true, row.result())))
                        .toList());
            case "row removed" ->
                Reworked.keyGroups(rows ->
                        rows.stream().filter(row -> !row.rule().equals(ILLNESS)).toList());
            case "column added" ->
                Reworked.keyGroupsTable(table -> new DecisionTable(
                        table.id(),
                        table.sheet(),
                        table.subject(),
                        table.hitPolicy(),
                        Stream.concat(table.columns().stream(), Stream.of(PEOPLE))
                                .toList(),
                        table.rows().stream()
                                .map(row -> row.rule().equals(ILLNESS)
                                        ? asking(row, PEOPLE, new Cell.Number(new BigDecimal(2)))
                                        : row)
                                .toList()));
            default -> throw new IllegalArgumentException(edit);
        };
    }

    private static RulesetSource onIllness(UnaryOperator<Row> edit) {
        return Reworked.keyGroups(rows -> rows.stream()
                .map(row -> row.rule().equals(ILLNESS) ? edit.apply(row) : row)
                .toList());
    }

    private static List<Row> reversed(List<Row> rows) {
        List<Row> reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Cell type(String code) {
        Codes codes = TYPE.fact().codes();
        return new Cell.CodeList(codes.bit(code));
    }

    /** The same row with this in one of its cells. */
    private static Row asking(Row row, Column column, Cell cell) {
        List<Condition> conditions = new ArrayList<>(row.conditions());
        conditions.removeIf(condition -> condition.column().equals(column));
        conditions.add(new Condition(column, cell, row.conditions().get(0).at()));
        return row.withConditions(conditions);
    }

    private static Result heavier(Result result) {
        return new Result(result.kind(), result.category(), Severity.HIGH, Optional.empty(), result.greenChannel());
    }

    private static Row copy(Row row, RuleId rule, String name, boolean enabled, Result result) {
        return new Row(
                row.number(),
                rule,
                name,
                enabled,
                row.from(),
                row.to(),
                row.conditions(),
                result,
                row.basis(),
                row.status());
    }
}
