package fangfan.vocabulary;

import fangfan.indicator.Truth;
import fangfan.indicator.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What one household says to every fact of the vocabulary: the values that decision tables are evaluated on. */
public final class Indicators {

    private final Case theCase;
    private final Value[] household;
    private final Value[][] members;
    private final int memberCount;
    private final boolean membersAreKnown;

    private Indicators(Case theCase, Value[] household, Value[][] members, int memberCount, boolean membersAreKnown) {
        this.theCase = theCase;
        this.household = household;
        this.members = members;
        this.memberCount = memberCount;
        this.membersAreKnown = membersAreKnown;
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
        return new Indicators(theCase, household, members, known ? count : 0, known);
    }

    /**
     * Values that nobody submitted: what staff say in a case of a table. The candidate for rows about members stands behind
     * the members, at {@link #memberCount()}.
     *
     * @param own value of a fact of the household or of the candidate
     * @param ofMembers values of a fact for each member; absent when it is not known who they are
     */
    public static Indicators hypothetical(
            Case theCase,
            Function<Fact, Value> own,
            Function<Fact, Optional<List<Value>>> ofMembers,
            Optional<Integer> count) {
        List<Fact> facts = Vocabulary.facts();
        int ofHousehold = Vocabulary.householdFacts();
        Value[] household = facts.stream().limit(ofHousehold).map(own).toArray(Value[]::new);
        int known = count.orElse(0);
        Value[][] members = new Value[known + 1][facts.size() - ofHousehold];
        for (Fact fact : facts.subList(ofHousehold, facts.size())) {
            int at = fact.index() - ofHousehold;
            members[known][at] = own.apply(fact);
            for (int member = 0; member < known; member++) {
                int position = member;
                members[member][at] = ofMembers
                        .apply(fact)
                        .map(values -> values.get(position))
                        .orElse(members[known][at]);
            }
        }
        return new Indicators(theCase, household, members, known, count.isPresent());
    }

    /** The same household, now that the rules which find leads have been decided. */
    public Indicators withLeads(Truth highLead, Truth anyLead) {
        Value[] withLeads = household.clone();
        withLeads[Vocabulary.HIGH_LEAD.index()] = Value.Choice.of(highLead);
        withLeads[Vocabulary.ANY_LEAD.index()] = Value.Choice.of(anyLead);
        return new Indicators(theCase, withLeads, members, memberCount, membersAreKnown);
    }

    public Case theCase() {
        return theCase;
    }

    public boolean membersAreKnown() {
        return membersAreKnown;
    }

    /** The members that are known to be there. */
    public int memberCount() {
        return memberCount;
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
