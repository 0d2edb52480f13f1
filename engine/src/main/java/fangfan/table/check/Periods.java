package fangfan.table.check;

import fangfan.table.Row;
import fangfan.table.Span;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;

/** The status days, cut where a row comes into force or goes out of it. */
final class Periods {

    private final Cuts cuts;

    Periods(List<Row> rows) {
        cuts = new Cuts(
                Nobody.FIRST_DAY.toEpochDay(),
                Nobody.LAST_DAY.toEpochDay(),
                rows.stream().map(Periods::span).flatMapToLong(span -> LongStream.of(span.from(), span.to() + 1)));
    }

    /** The days on which a row is in force, counted from 1970-01-01. */
    static Span span(Row row) {
        return new Span(
                row.from().orElse(Nobody.FIRST_DAY).toEpochDay(),
                row.to().orElse(Nobody.LAST_DAY).toEpochDay());
    }

    int size() {
        return cuts.size();
    }

    BitSet inForce(Row row) {
        Span span = span(row);
        return cuts.between(span.from(), span.to());
    }

    /** The periods in which at least one of the rows is in force. */
    BitSet inForce(List<Row> rows) {
        BitSet periods = new BitSet();
        rows.forEach(row -> periods.or(inForce(row)));
        return periods;
    }

    /** A day of the period that lies next to a change. */
    LocalDate day(int period) {
        LocalDate first = LocalDate.ofEpochDay(cuts.first(period));
        return first.equals(Nobody.FIRST_DAY) ? LocalDate.ofEpochDay(cuts.last(period)) : first;
    }
}
