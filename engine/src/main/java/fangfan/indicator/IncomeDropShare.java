package fangfan.indicator;

import fangfan.facts.Household;
import java.math.BigDecimal;
import java.util.List;

/**
 * Share of last year's income that is gone: 1 − current ÷ previous net income per capita, 4 decimals; 0 when previous ≤ 0.
 *
 * <p>Current is the net income per capita as shown, with its 2 decimals; the share is rounded once, at the end. Source:
 * the evaluate contract, {@code household.incomeDropShare}.
 */
public final class IncomeDropShare implements DerivedRange {

    private static final Range NO_DROP = Range.exactly(BigDecimal.ZERO.setScale(Quotient.SHARE_DECIMALS));

    @Override
    public Range derive(Household household, Round round, Settings settings) {
        Range previous = NumberFact.PREVIOUS_NET_INCOME_PER_CAPITA.of(household);
        if (previous.max().signum() <= 0) {
            return NO_DROP;
        }
        Range above = new Range(previous.min().max(SchemaRange.CENT), previous.max());
        Range drop = drop(NetIncomePerCapita.of(household), above);
        return previous.min().signum() > 0 ? drop : Quotient.hull(drop, NO_DROP);
    }

    private static Range drop(Range current, Range previous) {
        BigDecimal forMin = current.max().signum() < 0 ? previous.max() : previous.min();
        BigDecimal forMax = current.min().signum() < 0 ? previous.min() : previous.max();
        return new Range(drop(current.max(), forMin), drop(current.min(), forMax));
    }

    private static BigDecimal drop(BigDecimal current, BigDecimal previous) {
        return Quotient.rounded(previous.subtract(current), previous, Quotient.SHARE_DECIMALS);
    }

    @Override
    public List<String> blanks(Household household) {
        return FactPath.joined(
                NetIncomePerCapita.blanksOf(household),
                NumberFact.blanks(List.of(NumberFact.PREVIOUS_NET_INCOME_PER_CAPITA), household));
    }
}
