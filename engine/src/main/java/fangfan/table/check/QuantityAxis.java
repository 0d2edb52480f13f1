package fangfan.table.check;

import fangfan.indicator.Range;
import fangfan.indicator.Settings;
import fangfan.indicator.Value;
import fangfan.table.Allowance;
import fangfan.table.Condition;
import fangfan.table.Span;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Operator;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Intervals of numbers or days, and behind them, where there may be nothing to measure, that. */
final class QuantityAxis implements Axis {

    private final Domain domain;
    private final Cuts cuts;

    /** @param spans of all conditions on the fact whose parameters are set */
    QuantityAxis(Fact fact, List<Span> spans) {
        domain = Domain.of(fact);
        cuts = new Cuts(
                domain.min(),
                domain.max(),
                spans.stream().flatMapToLong(span -> LongStream.of(domain.from(span), domain.to(span) + 1)));
    }

    @Override
    public int size() {
        return cuts.size() + (domain.mayBeNone() ? 1 : 0);
    }

    @Override
    public Optional<BitSet> passing(Condition condition, Settings settings) {
        return Allowance.span(condition, Allowance.in(settings)).map(span -> {
            BitSet inside = cuts.between(domain.from(span), domain.to(span));
            if (condition.column().operator() == Operator.NOT_EQUAL) {
                inside.flip(0, cuts.size());
            }
            return inside;
        });
    }

    @Override
    public BitSet measured() {
        BitSet measured = new BitSet();
        measured.set(0, cuts.size());
        return measured;
    }

    /** The number next to a threshold, or zero where there is no threshold to show. */
    @Override
    public Value value(int position) {
        if (position == cuts.size()) {
            return new Value.NoQuantity();
        }
        long first = cuts.first(position);
        long last = cuts.last(position);
        long shown = first > domain.min() ? first : last < domain.max() ? last : Math.max(first, Math.min(last, 0));
        return new Value.Quantity(Range.exactly(domain.number(shown)));
    }

    /** The ends of all numbers that the fact takes, for a message. */
    static Range ends(Fact fact) {
        Domain domain = Domain.of(fact);
        return new Range(domain.number(domain.min()), domain.number(domain.max()));
    }
}
