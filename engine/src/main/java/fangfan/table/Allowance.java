package fangfan.table;

import fangfan.indicator.Settings;
import fangfan.vocabulary.Operator;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** Which values of a quantity a condition allows, and which codes. */
public final class Allowance {

    private Allowance() {}

    /** The codes that a condition allows: those of the cell, or all others. */
    public static long codes(Condition condition) {
        long bits = ((Cell.CodeList) condition.cell()).bits();
        return condition.column().operator().excludes()
                ? condition.column().fact().codes().all() & ~bits
                : bits;
    }

    /** Reads the threshold of a parameter out of the settings; absent when staff have not set it. */
    public static Function<String, Optional<Long>> in(Settings settings) {
        return key -> settings.number(key)
                .either(
                        Optional::of,
                        settings.day(key)
                                .either(
                                        day -> Optional.of(BigDecimal.valueOf(day.toEpochDay())),
                                        Optional.<BigDecimal>empty()))
                .map(Ticks::of);
    }

    /**
     * The values that a condition on a quantity allows; for {@code ≠} those that it forbids.
     *
     * @return absent when it depends on a parameter that is not set
     */
    public static Optional<Span> span(Condition condition, Function<String, Optional<Long>> parameters) {
        Operator operator = condition.column().operator();
        if (condition.cell() instanceof Cell.HalfOpen range) {
            return Optional.of(new Span(Ticks.of(range.from()), Ticks.of(range.to()) - 1));
        }
        return threshold(condition.cell(), parameters).map(t -> span(operator, t));
    }

    private static Optional<Long> threshold(Cell cell, Function<String, Optional<Long>> parameters) {
        if (cell instanceof Cell.Parameter parameter) {
            return parameters.apply(parameter.key());
        }
        if (cell instanceof Cell.Day day) {
            return Optional.of(Ticks.of(BigDecimal.valueOf(day.value().toEpochDay())));
        }
        return Optional.of(Ticks.of(((Cell.Number) cell).value()));
    }

    private static Span span(Operator operator, long threshold) {
        return switch (operator) {
            case GREATER -> new Span(threshold + 1, Ticks.INFINITY);
            case AT_LEAST -> new Span(threshold, Ticks.INFINITY);
            case LESS -> new Span(-Ticks.INFINITY, threshold - 1);
            case AT_MOST -> new Span(-Ticks.INFINITY, threshold);
            case EQUAL, NOT_EQUAL -> new Span(threshold, threshold);
            default -> throw new IllegalStateException(operator + " compares no quantity");
        };
    }
}
