package fangfan.table.check;

import fangfan.table.CellRef;

/**
 * A condition column that is new or gone.
 *
 * @param at its header, now or last
 */
public record ColumnChange(String header, Change change, CellRef at) {}
