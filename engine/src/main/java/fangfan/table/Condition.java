package fangfan.table;

/** One filled cell: the column's test with what staff wrote. A blank cell is no condition. */
public record Condition(Column column, Cell cell, CellRef at) {}
