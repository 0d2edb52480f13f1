package fangfan.table.check;

import fangfan.table.Condition;
import fangfan.table.Row;
import java.util.List;
import java.util.Optional;

/** A row with one small change, of the kind that slips in when a table is edited. */
public record Mutant(Row row, Change change) {

    /** What was changed. */
    public sealed interface Change {

        /** The row was disabled or deleted. */
        record RowDropped() implements Change {}

        /** The cell was emptied. */
        record CellDropped(Condition cell) implements Change {}

        /** Another value, another operator, or one code more or less. */
        record CellChanged(Condition from, Condition to) implements Change {}
    }

    /** The row after the change; absent when it was dropped. */
    public Optional<Row> changed() {
        if (change instanceof Change.CellDropped dropped) {
            return Optional.of(row.withConditions(row.conditions().stream()
                    .filter(condition -> !condition.equals(dropped.cell()))
                    .toList()));
        }
        if (change instanceof Change.CellChanged changed) {
            List<Condition> conditions = row.conditions().stream()
                    .map(condition -> condition.equals(changed.from()) ? changed.to() : condition)
                    .toList();
            return Optional.of(row.withConditions(conditions));
        }
        return Optional.empty();
    }

    /** The cell that was changed; absent when the whole row was dropped. */
    public Optional<Condition> cell() {
        if (change instanceof Change.CellDropped dropped) {
            return Optional.of(dropped.cell());
        }
        return change instanceof Change.CellChanged changed ? Optional.of(changed.from()) : Optional.empty();
    }

    /** What the cell became; absent when it was emptied or the row dropped. */
    public Optional<Condition> changedCell() {
        return change instanceof Change.CellChanged changed ? Optional.of(changed.to()) : Optional.empty();
    }
}
