package fangfan.table.workbook;

import fangfan.table.CellRef;

/** A filled cell and its place. */
public record RawCell(CellRef at, RawValue value) {}
