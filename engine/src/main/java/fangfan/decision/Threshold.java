package fangfan.decision;

import fangfan.indicator.Settings;
import fangfan.table.Allowance;
import fangfan.table.Cell;
import fangfan.table.Condition;
import fangfan.table.Ticks;
import fangfan.vocabulary.Fact;
import java.math.BigDecimal;
import java.util.Optional;

/** What a condition's cell asks for, with parameters replaced by their values. */
final class Threshold {

    private Threshold() {}

    /** As documents hold it: a number, a day, a range, codes, or the key of a parameter that is not set. */
    static String print(Condition condition, Settings settings) {
        Fact fact = condition.column().fact();
        Cell cell = condition.cell();
        if (cell instanceof Cell.CodeList list) {
            return Codings.print(fact, list.bits());
        }
        if (cell instanceof Cell.HalfOpen range) {
            return "[" + Numbers.expected(fact.type(), range.from()) + ".." + Numbers.expected(fact.type(), range.to())
                    + ")";
        }
        return number(condition, settings)
                .map(number -> Numbers.expected(fact.type(), number))
                .orElseGet(() -> ((Cell.Parameter) cell).key());
    }

    /** The number or day that a quantity is compared with; absent while its parameter is not set. */
    static Optional<BigDecimal> number(Condition condition, Settings settings) {
        if (condition.cell() instanceof Cell.Parameter parameter) {
            return Allowance.in(settings).apply(parameter.key()).map(Ticks::toNumber);
        }
        if (condition.cell() instanceof Cell.Day day) {
            return Optional.of(BigDecimal.valueOf(day.value().toEpochDay()));
        }
        return Optional.of(((Cell.Number) condition.cell()).value());
    }
}
