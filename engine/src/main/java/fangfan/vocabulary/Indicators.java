package fangfan.vocabulary;

import fangfan.indicator.Truth;
import fangfan.indicator.Value;
import java.util.List;

/** What one household says to every fact of the vocabulary: the values that decision tables are evaluated on. */
public final class Indicators {

    private final Case theCase;
    private final Value[] household;
    private final Value[][] members;

    private Indicators(Case theCase, Value[] household, Value[][] members) {
        this.theCase = theCase;
        this.household = household;
        this.members = members;
    }

    public static Indicators of(Case theCase) {
        boolean known = theCase.household().members().isKnown();
        Case peopled = known ? theCase : theCase.withAnyone();
        int count = known ? peopled.household().members().get().size() : 1;
        List<Fact> facts = Vocabulary.facts();
        int ofHousehold = Vocabulary.householdFacts();
        Value[] household = new Value[ofHousehold];
        for (int i = 0; i < ofHousehold; i++) {
            household[i] = facts.get(i).value(theCase, -1);
        }
        Value[][] members = new Value[count][facts.size() - ofHousehold];
        for (int member = 0; member < count; member++) {
            for (int i = ofHousehold; i < facts.size(); i++) {
                members[member][i - ofHousehold] = facts.get(i).value(peopled, member);
            }
        }
        return new Indicators(theCase, household, members);
    }

    /** The same household, now that the rules which find leads have been decided. */
    public Indicators withLeads(Truth highLead, Truth anyLead) {
        Value[] withLeads = household.clone();
        withLeads[Vocabulary.HIGH_LEAD.index()] = Value.Choice.of(highLead);
        withLeads[Vocabulary.ANY_LEAD.index()] = Value.Choice.of(anyLead);
        return new Indicators(theCase, withLeads, members);
    }

    public Case theCase() {
        return theCase;
    }

    public boolean membersAreKnown() {
        return theCase.household().members().isKnown();
    }

    /** The members that are known to be there. */
    public int memberCount() {
        return membersAreKnown() ? members.length : 0;
    }

    /** Those whom a row about members is evaluated for: one of whom nothing is known stands for members not known. */
    public int candidateCount() {
        return members.length;
    }

    /** @param member the member's position; ignored by household facts */
    public Value value(Fact fact, int member) {
        return fact.isOfMember() ? members[member][fact.index() - household.length] : household[fact.index()];
    }
}
