package fangfan.table;

import fangfan.indicator.Truth;
import fangfan.indicator.Value;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Indicators;
import fangfan.vocabulary.Operator;
import java.util.Optional;
import java.util.function.Function;

/**
 * The plain meaning of one condition, value by value.
 *
 * <p>It answers "what if": what would a rule say were a parameter set, and which member met a condition. The verdicts of
 * a decision come from Drools and the bitset table.
 */
public final class Meaning {

    private Meaning() {}

    /** @param member whose own facts are tested; ignored by conditions on the household */
    public static Truth verdict(
            Condition condition, Indicators indicators, int member, Function<String, Optional<Long>> parameters) {
        Fact fact = condition.column().fact();
        return switch (condition.column().scope()) {
            case OWN -> verdict(condition, indicators.value(fact, member), parameters);
            case ANY_MEMBER -> {
                Truth any = Truth.of(false);
                for (int i = 0; i < indicators.memberCount(); i++) {
                    any = any.or(verdict(condition, indicators.value(fact, i), parameters));
                }
                yield indicators.membersAreKnown() ? any : Truth.NOT_KNOWN;
            }
            case ALL_MEMBERS -> {
                Truth all = Truth.of(indicators.memberCount() > 0);
                for (int i = 0; i < indicators.memberCount(); i++) {
                    all = all.and(verdict(condition, indicators.value(fact, i), parameters));
                }
                yield indicators.membersAreKnown() ? all : Truth.NOT_KNOWN;
            }
        };
    }

    /** The verdict on one value, whoever's it is. */
    public static Truth verdict(Condition condition, Value value, Function<String, Optional<Long>> parameters) {
        if (value instanceof Value.NoQuantity) {
            return Truth.FALSE;
        }
        if (value instanceof Value.Quantity quantity) {
            return Allowance.span(condition, parameters)
                    .map(span -> verdict(span, quantity))
                    .map(truth -> condition.column().operator() == Operator.NOT_EQUAL ? truth.not() : truth)
                    .orElse(Truth.NOT_KNOWN);
        }
        if (value instanceof Value.Choice choice) {
            long allowed = Allowance.codes(condition);
            return truth((choice.possible() & ~allowed) == 0, (choice.possible() & allowed) != 0);
        }
        Value.Choices choices = (Value.Choices) value;
        long named = Allowance.codes(condition);
        Truth hasAny = truth((choices.certain() & named) != 0, (choices.possible() & named) != 0);
        return condition.column().operator() == Operator.HAS_NONE ? hasAny.not() : hasAny;
    }

    private static Truth verdict(Span span, Value.Quantity quantity) {
        long low = Ticks.of(quantity.range().min());
        long high = Ticks.of(quantity.range().max());
        return truth(span.covers(low, high), span.meets(low, high));
    }

    private static Truth truth(boolean certain, boolean possible) {
        return certain ? Truth.TRUE : possible ? Truth.NOT_KNOWN : Truth.FALSE;
    }
}
