package fangfan.table.check;

import fangfan.indicator.Settings;
import fangfan.table.Cell;
import fangfan.table.Column;
import fangfan.table.Condition;
import fangfan.vocabulary.Codes;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody might have written instead of a cell.
 *
 * <p>Of a number: the next ones of its type up and down, such as 3000.01 for an amount, and those that differ by one in
 * the last digit written, such as 3001. Of a parameter: the same of the value that is set.
 */
final class NearbyCells {

    private static final BigDecimal MOST = new BigDecimal("999999999999");

    private NearbyCells() {}

    static Set<Cell> of(Condition condition, Settings settings) {
        FactType type = condition.column().fact().type();
        Set<Cell> cells = new LinkedHashSet<>();
        if (condition.cell() instanceof Cell.Number number) {
            numbers(type, number.value()).forEach(near -> cells.add(new Cell.Number(near)));
        } else if (condition.cell() instanceof Cell.Day day) {
            cells.add(new Cell.Day(day.value().plusDays(1)));
            cells.add(new Cell.Day(day.value().minusDays(1)));
        } else if (condition.cell() instanceof Cell.HalfOpen range) {
            numbers(type, range.from()).forEach(from -> addUnlessEmpty(cells, from, range.to()));
            numbers(type, range.to()).forEach(to -> addUnlessEmpty(cells, range.from(), to));
        } else if (condition.cell() instanceof Cell.CodeList list) {
            codes(condition.column(), list.bits()).forEach(bits -> cells.add(new Cell.CodeList(bits)));
        } else if (condition.cell() instanceof Cell.Parameter parameter) {
            settings.number(parameter.key())
                    .either(number -> numbers(type, number), Set.<BigDecimal>of())
                    .forEach(near -> cells.add(new Cell.Number(near)));
            settings.day(parameter.key())
                    .either(day -> List.of(day.plusDays(1), day.minusDays(1)), List.<LocalDate>of())
                    .forEach(near -> cells.add(new Cell.Day(near)));
        }
        return cells;
    }

    private static void addUnlessEmpty(Set<Cell> cells, BigDecimal from, BigDecimal to) {
        if (from.compareTo(to) < 0) {
            cells.add(new Cell.HalfOpen(from, to));
        }
    }

    private static Set<BigDecimal> numbers(FactType type, BigDecimal number) {
        Set<BigDecimal> near = new LinkedHashSet<>();
        for (BigDecimal step : List.of(BigDecimal.ONE.movePointLeft(lastDigit(number)), tick(type))) {
            near.add(new BigDecimal(CellWords.plain(number.add(step))));
            near.add(new BigDecimal(CellWords.plain(number.subtract(step))));
        }
        near.removeIf(some -> some.abs().compareTo(MOST) > 0);
        return near;
    }

    private static int lastDigit(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    /** The smallest difference between two numbers of the type. */
    static BigDecimal tick(FactType type) {
        return BigDecimal.ONE.movePointLeft(type.decimals());
    }

    /** Each code left out, and the first one that is missing put in; a cell of a single code gets the next one. */
    private static Set<Long> codes(Column column, long bits) {
        Codes codes = column.fact().codes();
        Set<Long> near = new LinkedHashSet<>();
        if (column.operator() == Operator.EQUAL || column.operator() == Operator.NOT_EQUAL) {
            long next = bits << 1 & codes.all();
            near.add(next == 0 ? 1L : next);
            return near;
        }
        for (long left = bits; left != 0; left &= left - 1) {
            near.add(bits & ~Long.lowestOneBit(left));
        }
        near.add(bits | Long.lowestOneBit(codes.all() & ~bits));
        near.remove(0L);
        near.remove(bits);
        return near;
    }
}
