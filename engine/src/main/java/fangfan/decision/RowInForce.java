package fangfan.decision;

import fangfan.table.CellRef;
import fangfan.table.DecisionTable;
import fangfan.table.Row;
import fangfan.table.compile.Rulebook;
import java.util.List;

/**
 * A row that decides, with what does not change from household to household found once.
 *
 * @param position among the rows in force of its table
 * @param columns by condition: the position of its column in the table
 * @param at the row's first cell, for example {@code 重点人群!A9}
 * @param cells by condition: its cell on the sheet of the row, for example {@code F9}
 */
record RowInForce(Rulebook.Entry entry, int position, List<Integer> columns, String at, List<String> cells) {

    static RowInForce of(Rulebook.Entry entry, int position) {
        DecisionTable table = entry.table();
        return new RowInForce(
                entry,
                position,
                entry.row().conditions().stream()
                        .map(condition -> table.columns().indexOf(condition.column()))
                        .toList(),
                new CellRef(table.sheet(), entry.row().number(), 0).toString(),
                entry.row().conditions().stream()
                        .map(condition -> condition.at().cell())
                        .toList());
    }

    Row row() {
        return entry.row();
    }

    DecisionTable table() {
        return entry.table();
    }
}
