package fangfan.indicator;

import fangfan.facts.Household;
import fangfan.facts.LabourAbility;
import fangfan.facts.Member;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Share of the members who can work, in full or in part: labourAbility NORMAL, SKILLED or WEAK ÷ number of members, 4
 * decimals; 0 without members.
 *
 * <p>Source: rule DQ-23 of the catalogue.
 */
public final class LabourShare implements DerivedRange {

    private static final Set<LabourAbility> ABLE =
            EnumSet.of(LabourAbility.NORMAL, LabourAbility.SKILLED, LabourAbility.WEAK);
    private static final MemberCount LABOUR = new MemberCount("labourAbility", Member::labourAbility, ABLE::contains);
    private static final Range ANY = Range.between("0.0000", "1.0000");

    @Override
    public Range derive(Household household, Round round, Settings settings) {
        Range able = LABOUR.of(household);
        return household.members().either(members -> Quotient.share(able, Range.exactly(members.size())), ANY);
    }

    @Override
    public List<String> blanks(Household household) {
        return LABOUR.blanks(household);
    }
}
