package fangfan.table.check;

import fangfan.table.CellRef;
import fangfan.table.Row;
import fangfan.table.RuleId;
import java.util.List;

/**
 * A row that is new, gone or written otherwise.
 *
 * @param name of the rule, as the row has it now, or had it last
 * @param at the cell with the rule's id, now or last
 * @param cells that differ; of a row that is new or gone the filled ones
 */
public record RowChange(RuleId rule, String name, Change change, CellRef at, List<CellChange> cells) {

    public RowChange {
        cells = List.copyOf(cells);
    }

    static RowChange of(Row row, String sheet, Change change, List<CellChange> cells) {
        return new RowChange(row.rule(), row.name(), change, new CellRef(sheet, row.number(), 0), cells);
    }
}
