package fangfan.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The closed list of facts that decision tables may ask about: household facts first, then those of a member. */
public final class Vocabulary {

    private static final List<Fact> FACTS = list();
    private static final Map<String, Fact> BY_KEY =
            FACTS.stream().collect(Collectors.toUnmodifiableMap(Fact::key, Function.identity()));
    private static final int HOUSEHOLD_FACTS =
            (int) FACTS.stream().filter(fact -> !fact.isOfMember()).count();

    /** Whether any rule of severity HIGH found a risk lead. */
    public static final Fact HIGH_LEAD = fact("household.highLead");

    /** Whether any rule found a risk lead. */
    public static final Fact ANY_LEAD = fact("household.anyLead");

    private Vocabulary() {}

    public static List<Fact> facts() {
        return FACTS;
    }

    public static int householdFacts() {
        return HOUSEHOLD_FACTS;
    }

    public static Optional<Fact> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    public static Fact fact(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no fact " + key));
    }

    private static List<Fact> list() {
        FactList facts = new FactList();
        HouseholdFacts.addTo(facts);
        DerivedHouseholdFacts.addTo(facts);
        MemberFacts.addTo(facts);
        DerivedMemberFacts.addTo(facts);
        return facts.done();
    }
}
