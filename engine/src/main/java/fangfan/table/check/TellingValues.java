package fangfan.table.check;

import fangfan.indicator.Range;
import fangfan.indicator.Value;
import fangfan.table.Allowance;
import fangfan.table.Cell;
import fangfan.table.Condition;
import fangfan.table.Span;
import fangfan.table.Ticks;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.FactType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The values of a fact at which conditions on it change: their thresholds and the values beside them; every code. */
final class TellingValues {

    private final Terms terms;
    private final Function<Fact, Span> possible;

    /** @param possible everything that a fact can be */
    TellingValues(Terms terms, Function<Fact, Span> possible) {
        this.terms = terms;
        this.possible = possible;
    }

    /** @param conditions on one fact */
    List<Value> of(List<Condition> conditions) {
        Fact fact = conditions.get(0).column().fact();
        return fact.type().isQuantity() ? quantities(fact, conditions) : codes(fact, conditions);
    }

    private List<Value> quantities(Fact fact, List<Condition> conditions) {
        Set<BigDecimal> thresholds = new LinkedHashSet<>();
        conditions.forEach(condition -> thresholds.addAll(thresholds(condition.cell())));
        BigDecimal tick = NearbyCells.tick(fact.type());
        Span reach = possible.apply(fact);
        Set<BigDecimal> numbers = new LinkedHashSet<>();
        for (BigDecimal threshold : thresholds) {
            numbers.add(threshold);
            numbers.add(threshold.add(tick));
            numbers.add(threshold.subtract(tick));
        }
        if (numbers.isEmpty()) {
            numbers.add(BigDecimal.ONE);
        }
        return numbers.stream()
                .filter(number -> reach.meets(Ticks.of(number), Ticks.of(number)))
                .<Value>map(number -> new Value.Quantity(Range.exactly(number)))
                .toList();
    }

    private List<BigDecimal> thresholds(Cell cell) {
        if (cell instanceof Cell.HalfOpen range) {
            return List.of(range.from(), range.to());
        }
        if (cell instanceof Cell.Number number) {
            return List.of(number.value());
        }
        if (cell instanceof Cell.Day day) {
            return List.of(BigDecimal.valueOf(day.value().toEpochDay()));
        }
        return Allowance.in(terms.settings())
                .apply(((Cell.Parameter) cell).key())
                .map(Ticks::toNumber)
                .map(List::of)
                .orElse(List.of());
    }

    /** Each code alone; of a fact with several codes also those that cells name together, and none. */
    private static List<Value> codes(Fact fact, List<Condition> conditions) {
        List<Value> values = new ArrayList<>();
        boolean several = fact.type() == FactType.CODES;
        for (int code = 0; code < fact.codes().constants().size(); code++) {
            long bit = 1L << code;
            values.add(several ? new Value.Choices(bit, bit) : new Value.Choice(bit));
        }
        if (several) {
            long named = conditions.stream()
                    .mapToLong(condition -> ((Cell.CodeList) condition.cell()).bits())
                    .reduce(0L, (a, b) -> a | b);
            values.add(new Value.Choices(named, named));
            values.add(new Value.Choices(0, 0));
        }
        return values;
    }
}
