package fangfan.indicator;

import fangfan.facts.Household;
import java.util.List;

/**
 * What the household's business lost, in yuan: businessExpense − business; negative for a gain.
 *
 * <p>Source: rule DA-04 of the catalogue, a net loss of business.
 */
public final class BusinessLoss implements DerivedRange {

    private static final List<NumberFact> READ = List.of(NumberFact.BUSINESS, NumberFact.BUSINESS_EXPENSE);

    @Override
    public Range derive(Household household, Round round, Settings settings) {
        return NumberFact.BUSINESS_EXPENSE.of(household).minus(NumberFact.BUSINESS.of(household));
    }

    @Override
    public List<String> blanks(Household household) {
        return NumberFact.blanks(READ, household);
    }
}
