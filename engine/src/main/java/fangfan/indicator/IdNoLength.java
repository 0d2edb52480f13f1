package fangfan.indicator;

import fangfan.facts.Household;
import java.util.List;

/**
 * Number of characters of the member's 证件号码; the schema allows 22.
 *
 * <p>Source: rule DQ-01 of the catalogue.
 */
public final class IdNoLength implements MemberDerivation<Range> {

    @Override
    public Range derive(Household household, int member, Round round, Settings settings) {
        return IdNo.of(household, member)
                .either(number -> Range.exactly(IdNo.length(number)), SchemaRange.ID_NO_LENGTH);
    }

    @Override
    public List<String> missing(Household household, int member, Round round, Settings settings) {
        return IdNo.blank(household, member);
    }
}
