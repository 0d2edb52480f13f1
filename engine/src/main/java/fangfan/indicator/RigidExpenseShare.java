package fangfan.indicator;

import fangfan.facts.Household;
import java.util.List;

/**
 * Share of net income that goes into unavoidable bills: qualifyingSelfPaid ÷ netIncome, 4 decimals; 1 when netIncome ≤ 0
 * &lt; qualifyingSelfPaid, 0 when both are ≤ 0.
 *
 * <p>It jumps from 1 to its largest values where net income turns positive, so both sides of zero are looked at. Source:
 * the evaluate contract, {@code household.rigidExpenseShare}.
 */
public final class RigidExpenseShare implements DerivedRange {

    @Override
    public Range derive(Household household, Round round, Settings settings) {
        return Quotient.share(NumberFact.QUALIFYING_SELF_PAID.of(household), NetIncome.of(household));
    }

    @Override
    public List<String> blanks(Household household) {
        return FactPath.joined(
                NetIncome.blanksOf(household), NumberFact.blanks(List.of(NumberFact.QUALIFYING_SELF_PAID), household));
    }
}
