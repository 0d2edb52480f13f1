package fangfan.table.compile;

import fangfan.table.Cell;
import fangfan.table.Column;
import fangfan.table.Condition;
import fangfan.table.Ticks;
import fangfan.vocabulary.Codes;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A condition without the ways of writing it that mean the same: one of several codes instead of none of the others,
 * 3000 instead of 3000.00.
 */
record Tested(Column column, Cell cell) {

    static Tested of(Condition condition) {
        Column column = condition.column();
        if (condition.cell() instanceof Cell.CodeList list) {
            return ofCodes(column, list);
        }
        if (condition.cell() instanceof Cell.HalfOpen range) {
            return new Tested(column, new Cell.HalfOpen(plain(range.from()), plain(range.to())));
        }
        return condition.cell() instanceof Cell.Number number
                ? new Tested(column, new Cell.Number(plain(number.value())))
                : new Tested(column, condition.cell());
    }

    private static Tested ofCodes(Column column, Cell.CodeList list) {
        return switch (column.operator()) {
            case EQUAL, IN -> new Tested(in(column), list);
            case NOT_EQUAL, NOT_IN -> {
                Codes codes = column.fact().codes();
                yield new Tested(in(column), new Cell.CodeList(codes.all() ^ list.bits()));
            }
            default -> new Tested(column, list);
        };
    }

    private static Column in(Column column) {
        return new Column(column.fact(), Operator.IN, column.scope());
    }

    /** The cell that a literal of the generated rules stands for. */
    static Cell literal(Column column, long ticks) {
        BigDecimal number = Ticks.toNumber(ticks);
        return column.fact().type() == FactType.DAY
                ? new Cell.Day(LocalDate.ofEpochDay(number.longValueExact()))
                : new Cell.Number(plain(number));
    }

    static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }
}
