package fangfan.indicator;

import fangfan.facts.Household;
import fangfan.facts.Member;
import java.util.List;

/**
 * Medical bills that the household paid itself, summed over its members, in yuan.
 *
 * <p>Source: the evaluate contract, {@code household.selfPaidMedical}.
 */
public final class SelfPaidMedical implements DerivedRange {

    private static final ListSum<Member> BILLS = ListSum.ofMembers("selfPaidMedical", Member::selfPaidMedical);

    @Override
    public Range derive(Household household, Round round, Settings settings) {
        return BILLS.of(household);
    }

    @Override
    public List<String> blanks(Household household) {
        return BILLS.blanks(household);
    }
}
