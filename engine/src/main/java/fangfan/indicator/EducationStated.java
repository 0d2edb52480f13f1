package fangfan.indicator;

import fangfan.facts.Answer;
import fangfan.facts.Household;
import java.util.List;

/**
 * Is the member's education filled in? A blank is not known, so it is never FALSE.
 *
 * <p>Source: rule DQ-07 of the catalogue.
 */
public final class EducationStated implements MemberDerivation<Truth> {

    @Override
    public Truth derive(Household household, int member, Round round, Settings settings) {
        return education(household, member).isKnown() ? Truth.TRUE : Truth.NOT_KNOWN;
    }

    private static Answer<?> education(Household household, int member) {
        return household.members().get().get(member).education();
    }

    @Override
    public List<String> missing(Household household, int member, Round round, Settings settings) {
        return FactPath.ifBlank(FactPath.in("members", member, "education"), education(household, member))
                .toList();
    }
}
