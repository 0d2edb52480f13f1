package fangfan.indicator;

import fangfan.facts.Household;
import java.math.BigDecimal;
import java.util.List;

/**
 * Share of wages in what is earned: wage ÷ (wage + business + property + transfer), 4 decimals; 0 when nothing is earned.
 *
 * <p>It grows with the wage and falls with the rest, so its ends lie in two corners; dividing two ranges would use the wage
 * twice. Source: the evaluate contract, {@code household.wageShare}.
 */
public final class WageShare implements DerivedRange {

    private static final List<NumberFact> OTHERS =
            List.of(NumberFact.BUSINESS, NumberFact.PROPERTY, NumberFact.TRANSFER);

    @Override
    public Range derive(Household household, Round round, Settings settings) {
        Range wage = NumberFact.WAGE.of(household);
        Range others = NumberFact.sum(OTHERS, household);
        return new Range(share(wage.min(), others.max()), share(wage.max(), others.min()));
    }

    private static BigDecimal share(BigDecimal wage, BigDecimal others) {
        BigDecimal earned = wage.add(others);
        return Quotient.share(Range.exactly(wage), Range.exactly(earned)).min();
    }

    @Override
    public List<String> blanks(Household household) {
        return NumberFact.blanks(NumberFact.EARNED, household);
    }
}
