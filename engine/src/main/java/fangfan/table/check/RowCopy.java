package fangfan.table.check;

import fangfan.table.Condition;
import fangfan.table.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rows with something else in place of one part. */
final class RowCopy {

    private RowCopy() {}

    static Row asking(Row row, List<Condition> conditions) {
        return copy(row, row.from(), row.to(), conditions);
    }

    /** In force on every day. */
    static Row always(Row row) {
        return copy(row, Optional.empty(), Optional.empty(), row.conditions());
    }

    private static Row copy(Row row, Optional<LocalDate> from, Optional<LocalDate> to, List<Condition> conditions) {
        return new Row(
                row.number(),
                row.rule(),
                row.name(),
                row.enabled(),
                from,
                to,
                conditions,
                row.result(),
                row.basis(),
                row.status());
    }
}
