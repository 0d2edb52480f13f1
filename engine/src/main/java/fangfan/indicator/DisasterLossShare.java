package fangfan.indicator;

import fangfan.facts.Household;
import java.util.List;

/**
 * Net loss by disasters as a share of what is earned: disasterNetLoss ÷ (wage + business + property + transfer), 4
 * decimals; 1 when nothing is earned and something lost, 0 when nothing is lost.
 *
 * <p>Source: rule DA-02 of the catalogue.
 */
public final class DisasterLossShare implements DerivedRange {

    @Override
    public Range derive(Household household, Round round, Settings settings) {
        return Quotient.share(DisasterNetLoss.of(household), NumberFact.sum(NumberFact.EARNED, household));
    }

    @Override
    public List<String> blanks(Household household) {
        return FactPath.joined(DisasterNetLoss.blanksOf(household), NumberFact.blanks(NumberFact.EARNED, household));
    }
}
