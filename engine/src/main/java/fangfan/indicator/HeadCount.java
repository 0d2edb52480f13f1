package fangfan.indicator;

import fangfan.facts.Household;
import fangfan.facts.Member;
import fangfan.facts.Relation;
import java.util.List;

/**
 * Number of members who are head of the household; one whose relation is not known may be.
 *
 * <p>Source: rule DQ-05 of the catalogue.
 */
public final class HeadCount implements DerivedRange {

    private static final MemberCount HEADS =
            new MemberCount("relation", Member::relation, relation -> relation == Relation.HEAD);

    @Override
    public Range derive(Household household, Round round, Settings settings) {
        return HEADS.of(household);
    }

    @Override
    public List<String> blanks(Household household) {
        return HEADS.blanks(household);
    }
}
