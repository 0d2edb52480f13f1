package fangfan.table.check;

import fangfan.table.DecisionTable;
import fangfan.table.HitPolicy;
import fangfan.table.Result;
import fangfan.table.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Tables with something else in place of one part; rows by their position. */
final class Edited {

    private Edited() {}

    static DecisionTable unique(DecisionTable table) {
        return new DecisionTable(
                table.id(), table.sheet(), table.subject(), HitPolicy.UNIQUE, table.columns(), table.rows());
    }

    static DecisionTable row(DecisionTable table, int row, UnaryOperator<Row> edit) {
        List<Row> rows = IntStream.range(0, table.rows().size())
                .mapToObj(i -> i == row
                        ? edit.apply(table.rows().get(i))
                        : table.rows().get(i))
                .toList();
        return new DecisionTable(table.id(), table.sheet(), table.subject(), table.hitPolicy(), table.columns(), rows);
    }

    static DecisionTable from(DecisionTable table, int row, String day) {
        return row(table, row, r -> window(r, Optional.of(LocalDate.parse(day)), r.to()));
    }

    static DecisionTable to(DecisionTable table, int row, String day) {
        return row(table, row, r -> window(r, r.from(), Optional.of(LocalDate.parse(day))));
    }

    static Row window(Row r, Optional<LocalDate> from, Optional<LocalDate> to) {
        return copy(r, r.name(), r.enabled(), from, to, r.result());
    }

    static Row disabled(Row r) {
        return copy(r, r.name(), false, r.from(), r.to(), r.result());
    }

    static Row enabled(Row r) {
        return copy(r, r.name(), true, r.from(), r.to(), r.result());
    }

    static Row named(Row r, String name) {
        return copy(r, name, r.enabled(), r.from(), r.to(), r.result());
    }

    static Row finding(Row r, Result result) {
        return copy(r, r.name(), r.enabled(), r.from(), r.to(), result);
    }

    private static Row copy(
            Row r, String name, boolean enabled, Optional<LocalDate> from, Optional<LocalDate> to, Result result) {
        return new Row(r.number(), r.rule(), name, enabled, from, to, r.conditions(), result, r.basis(), r.status());
    }
}
