package fangfan.table.compile;

import fangfan.indicator.Range;
import fangfan.indicator.Value;
import fangfan.table.Ticks;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Indicators;
import fangfan.vocabulary.Vocabulary;
import java.util.BitSet;
import java.util.List;

/**
 * The one flat fact that the generated rules match: a household, or a member of it, as bounds.
 *
 * <p>Facts are addressed by their position in the vocabulary. Of a quantity {@code low} and {@code high} are its ends in
 * {@link Ticks}; of codes they are those it has for certain and those it may have. The last argument of a test says
 * which of the two rules asks: the one over what is certain, or the one over what is possible.
 */
public final class Input {

    private static final long[] NOTHING = {};

    private final int group;
    private final long statusDay;
    private final Thresholds thresholds;
    private final long[] household;
    private final long[] own;
    private final long[][] members;
    private final int memberCount;
    private final boolean membersAreKnown;
    private final BitSet fired = new BitSet();

    private Input(Input other, int group, long[] own) {
        this.group = group;
        this.statusDay = other.statusDay;
        this.thresholds = other.thresholds;
        this.household = other.household;
        this.own = own;
        this.members = other.members;
        this.memberCount = other.memberCount;
        this.membersAreKnown = other.membersAreKnown;
    }

    private Input(int group, Indicators indicators, Thresholds thresholds) {
        List<Fact> facts = Vocabulary.facts();
        int ofHousehold = Vocabulary.householdFacts();
        this.group = group;
        this.statusDay = indicators.theCase().round().statusDay().toEpochDay();
        this.thresholds = thresholds;
        this.household = bounds(facts.subList(0, ofHousehold), indicators, -1);
        this.own = NOTHING;
        this.members = new long[indicators.candidateCount()][];
        for (int member = 0; member < members.length; member++) {
            members[member] = bounds(facts.subList(ofHousehold, facts.size()), indicators, member);
        }
        this.memberCount = indicators.memberCount();
        this.membersAreKnown = indicators.membersAreKnown();
    }

    static Input ofHousehold(int group, Indicators indicators, Thresholds thresholds) {
        return new Input(group, indicators, thresholds);
    }

    Input ofMember(int group, int member) {
        return new Input(this, group, members[member]);
    }

    private static long[] bounds(List<Fact> facts, Indicators indicators, int member) {
        long[] bounds = new long[2 * facts.size()];
        for (int i = 0; i < facts.size(); i++) {
            Value value = indicators.value(facts.get(i), member);
            if (value instanceof Value.Quantity quantity) {
                Range range = quantity.range();
                bounds[2 * i] = Ticks.of(range.min());
                bounds[2 * i + 1] = Ticks.of(range.max());
            } else if (value instanceof Value.Choice choice) {
                bounds[2 * i + 1] = choice.possible();
            } else if (value instanceof Value.Choices choices) {
                bounds[2 * i] = choices.certain();
                bounds[2 * i + 1] = choices.possible();
            } else {
                bounds[2 * i] = Ticks.INFINITY;
                bounds[2 * i + 1] = -Ticks.INFINITY;
            }
        }
        return bounds;
    }

    /** Which rules it is for: those of one subject and one stage. */
    public int getGroup() {
        return group;
    }

    /** Counted from 1970-01-01. */
    public long getStatusDay() {
        return statusDay;
    }

    public long low(int fact) {
        return bound(fact, 0);
    }

    public long high(int fact) {
        return bound(fact, 1);
    }

    private long bound(int fact, int end) {
        int position = 2 * fact + end;
        return position < household.length ? household[position] : own[position - household.length];
    }

    /** Whether there is anything to measure. */
    public boolean measured(int fact) {
        return low(fact) <= high(fact);
    }

    public long lower(int parameter) {
        return thresholds.lower(parameter);
    }

    public long upper(int parameter) {
        return thresholds.upper(parameter);
    }

    public boolean oneOf(int fact, long codes, boolean certain) {
        return oneOf(high(fact), codes, certain);
    }

    public boolean has(int fact, long codes, boolean none, boolean certain) {
        return has(low(fact), high(fact), codes, none, certain);
    }

    public boolean anyOneOf(int fact, long codes, boolean certain) {
        return any(certain, member -> oneOf(bound(member, fact, 1), codes, certain));
    }

    public boolean allOneOf(int fact, long codes, boolean certain) {
        return all(certain, member -> oneOf(bound(member, fact, 1), codes, certain));
    }

    public boolean anyHas(int fact, long codes, boolean none, boolean certain) {
        return any(certain, member -> has(bound(member, fact, 0), bound(member, fact, 1), codes, none, certain));
    }

    public boolean allHave(int fact, long codes, boolean none, boolean certain) {
        return all(certain, member -> has(bound(member, fact, 0), bound(member, fact, 1), codes, none, certain));
    }

    public boolean anyBetween(int fact, long from, long to, boolean certain) {
        return any(certain, member -> between(bound(member, fact, 0), bound(member, fact, 1), from, to, certain));
    }

    public boolean allBetween(int fact, long from, long to, boolean certain) {
        return all(certain, member -> between(bound(member, fact, 0), bound(member, fact, 1), from, to, certain));
    }

    /** Called by the consequence of the rule with this number. */
    public void fire(int rule) {
        fired.set(rule);
    }

    boolean hasFired(int rule) {
        return fired.get(rule);
    }

    private static boolean oneOf(long possible, long codes, boolean certain) {
        return certain ? (possible & ~codes) == 0 : (possible & codes) != 0;
    }

    private static boolean has(long surely, long maybe, long codes, boolean none, boolean certain) {
        return none ? ((certain ? maybe : surely) & codes) == 0 : ((certain ? surely : maybe) & codes) != 0;
    }

    private static boolean between(long low, long high, long from, long to, boolean certain) {
        return low <= high && (certain ? from <= low && high <= to : from <= high && low <= to);
    }

    private long bound(long[] member, int fact, int end) {
        return member[2 * fact + end - household.length];
    }

    private boolean any(boolean certain, MemberTest test) {
        if (!membersAreKnown) {
            return !certain;
        }
        for (int member = 0; member < memberCount; member++) {
            if (test.holds(members[member])) {
                return true;
            }
        }
        return false;
    }

    private boolean all(boolean certain, MemberTest test) {
        if (!membersAreKnown) {
            return !certain;
        }
        for (int member = 0; member < memberCount; member++) {
            if (!test.holds(members[member])) {
                return false;
            }
        }
        return memberCount > 0;
    }

    private interface MemberTest {
        boolean holds(long[] member);
    }
}
