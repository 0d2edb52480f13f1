package fangfan.decision;

import fangfan.indicator.Range;
import fangfan.indicator.Truth;
import fangfan.indicator.Value;
import fangfan.table.Condition;
import fangfan.table.Scope;
import fangfan.vocabulary.Indicators;
import fangfan.vocabulary.Operator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the facts said to a condition, as documents hold it: exact, a bound, codes, or nothing. */
final class Said {

    private Said() {}

    /** @param member the member whose value counts; absent where all members' do */
    static Optional<String> actual(
            Condition condition, Indicators indicators, Optional<Integer> member, Truth verdict) {
        List<String> details = condition.column().fact().details(indicators.theCase());
        if (!details.isEmpty() && verdict == Truth.TRUE) {
            return Optional.of(String.join(", ", details));
        }
        if (condition.column().scope() == Scope.OWN || member.isPresent()) {
            return actual(condition, indicators.value(condition.column().fact(), member.orElse(0)), verdict);
        }
        String all = IntStream.range(0, indicators.memberCount())
                .mapToObj(i ->
                        actual(condition, indicators.value(condition.column().fact(), i), verdict))
                .flatMap(Optional::stream)
                .flatMap(said -> Stream.of(said.split(", ")))
                .distinct()
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    static Optional<String> actual(Condition condition, Value value, Truth verdict) {
        if (value instanceof Value.Quantity quantity) {
            return quantity(condition, quantity.range(), verdict);
        }
        if (value instanceof Value.Choice choice) {
            boolean nothing =
                    choice.possible() == condition.column().fact().codes().all();
            return nothing
                    ? Optional.empty()
                    : Optional.of(Codings.print(condition.column().fact(), choice.possible()));
        }
        if (value instanceof Value.Choices choices && (choices.certain() != 0 || value.isDecided())) {
            return Optional.of(Codings.print(condition.column().fact(), choices.certain()));
        }
        return Optional.empty();
    }

    private static Optional<String> quantity(Condition condition, Range range, Truth verdict) {
        String min = Numbers.actual(condition.column().fact().type(), range.min());
        String max = Numbers.actual(condition.column().fact().type(), range.max());
        return bound(condition, range, verdict).map(bound -> switch (bound) {
            case EXACT -> min;
            case AT_LEAST -> ">= " + min;
            case AT_MOST -> "<= " + max;
            case BETWEEN -> min + ".." + max;
        });
    }

    /** Which ends of a range speak for a verdict. */
    enum Bound {
        EXACT,
        AT_LEAST,
        AT_MOST,
        BETWEEN
    }

    /** @return absent when the verdict is open: the ends then say nothing */
    static Optional<Bound> bound(Condition condition, Range range, Truth verdict) {
        if (range.isExact()) {
            return Optional.of(Bound.EXACT);
        }
        if (verdict == Truth.NOT_KNOWN) {
            return Optional.empty();
        }
        Operator operator = condition.column().operator();
        boolean upwards = operator == Operator.GREATER || operator == Operator.AT_LEAST;
        boolean downwards = operator == Operator.LESS || operator == Operator.AT_MOST;
        if (!upwards && !downwards) {
            return Optional.of(Bound.BETWEEN);
        }
        return Optional.of(upwards == (verdict == Truth.TRUE) ? Bound.AT_LEAST : Bound.AT_MOST);
    }
}
