package fangfan.indicator;

import fangfan.facts.Household;
import java.util.List;

/**
 * Income that is left after claims and bills: (netIncome + claims − qualifyingSelfPaid) ÷ population, in yuan, HALF_UP to
 * 2 decimals.
 *
 * <p>Source: the evaluate contract, {@code household.referenceIncomePerCapita}.
 */
public final class ReferenceIncomePerCapita implements DerivedRange {

    @Override
    public Range derive(Household household, Round round, Settings settings) {
        Range left = NetIncome.of(household)
                .plus(NumberFact.CLAIMS.of(household))
                .minus(NumberFact.QUALIFYING_SELF_PAID.of(household));
        return NetIncomePerCapita.perCapita(left, household);
    }

    @Override
    public List<String> blanks(Household household) {
        return FactPath.joined(
                NetIncomePerCapita.blanksOf(household),
                NumberFact.blanks(List.of(NumberFact.CLAIMS, NumberFact.QUALIFYING_SELF_PAID), household));
    }
}
