package fangfan.table;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What staff wrote into a condition cell. */
public sealed interface Cell {

    record Number(BigDecimal value) implements Cell {}

    record Day(LocalDate value) implements Cell {}

    /** A threshold that stands in the parameters, by key. */
    record Parameter(String key) implements Cell {}

    /** {@code [16..60)}: from included, to excluded. */
    record HalfOpen(BigDecimal from, BigDecimal to) implements Cell {}

    /** @param bits a bit for each code of the column's list, by position */
    record CodeList(long bits) implements Cell {}
}
