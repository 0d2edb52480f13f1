package fangfan.vocabulary;

import fangfan.facts.Household;
import fangfan.facts.Member;
import fangfan.indicator.Round;
import fangfan.indicator.Settings;
import java.util.List;

/** What a decision depends on besides its rules: facts, round, and the parameters of the household's area and year. */
public record Case(Household household, Round round, Settings settings) {

    /**
     * The same case, where the first of two members of whom nothing is known stands for members that are not known. The
     * second one leaves open what a member's fact owes to the others.
     */
    Case withAnyone() {
        return new Case(household.withMembers(List.of(Member.notKnown("0"), Member.notKnown("1"))), round, settings);
    }
}
