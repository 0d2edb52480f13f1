package fangfan.table.check;

import fangfan.table.Row;

/** Two rows of different rules that match the same household, or member, and neither matches all of the other's cases. */
public record Overlap(Row one, Row other, Example example) {}
