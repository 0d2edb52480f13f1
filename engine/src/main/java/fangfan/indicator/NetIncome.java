package fangfan.indicator;

import fangfan.facts.Household;
import java.util.List;

/**
 * Net income of the period in yuan: wage + business + property + transfer − businessExpense.
 *
 * <p>Source: the evaluate contract, {@code household.netIncome}.
 */
public final class NetIncome implements DerivedRange {

    private static final List<NumberFact> SPENT = List.of(NumberFact.BUSINESS_EXPENSE);

    @Override
    public Range derive(Household household, Round round, Settings settings) {
        return of(household);
    }

    static Range of(Household household) {
        return NumberFact.sum(NumberFact.EARNED, household).minus(NumberFact.sum(SPENT, household));
    }

    @Override
    public List<String> blanks(Household household) {
        return blanksOf(household);
    }

    static List<String> blanksOf(Household household) {
        return FactPath.joined(NumberFact.blanks(NumberFact.EARNED, household), NumberFact.blanks(SPENT, household));
    }
}
