package fangfan.indicator;

import fangfan.facts.Household;
import java.util.List;

/**
 * Net income of the period shared over the population, in yuan, HALF_UP to 2 decimals.
 *
 * <p>An amount that is not known widens the range instead of counting as zero: zero would match every "income below"
 * rule and raise findings that nobody can defend. Source: the evaluate contract, {@code household.netIncomePerCapita}.
 */
public final class NetIncomePerCapita implements DerivedRange {

    private static final int DECIMALS = 2;

    @Override
    public Range derive(Household household, Round round, Settings settings) {
        return of(household);
    }

    static Range of(Household household) {
        return perCapita(NetIncome.of(household), household);
    }

    /** Shares an amount over the population. */
    static Range perCapita(Range amount, Household household) {
        return perCapita(amount, NumberFact.POPULATION.of(household));
    }

    static Range perCapita(Range amount, Range population) {
        return Quotient.of(amount, population, DECIMALS);
    }

    @Override
    public List<String> blanks(Household household) {
        return blanksOf(household);
    }

    static List<String> blanksOf(Household household) {
        return FactPath.joined(
                NetIncome.blanksOf(household), NumberFact.blanks(List.of(NumberFact.POPULATION), household));
    }
}
