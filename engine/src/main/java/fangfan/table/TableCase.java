package fangfan.table;

import fangfan.indicator.Range;
import fangfan.indicator.Value;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.FactType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Facts and what staff expect one rule to say of them; whether the rule is enabled does not matter.
 *
 * @param own values of the household and, in a table about members, of the member; a fact that is not here is not known
 * @param ofMembers values of each member of the household, for the columns over any or all members; a fact that is not
 *     here is known of nobody
 * @param at the cell with the expectation
 */
public record TableCase(
        String name,
        RuleId rule,
        Expected expected,
        Map<Fact, Value> own,
        Map<Fact, List<Value>> ofMembers,
        CellRef at) {

    private static final Range ANY_NUMBER = Range.between("-999999999999", "999999999999");

    public TableCase {
        own = Map.copyOf(own);
        ofMembers = Map.copyOf(ofMembers);
    }

    public Value own(Fact fact) {
        return own.getOrDefault(fact, notKnown(fact));
    }

    /** Absent when it is not known who the members are. */
    public Optional<List<Value>> ofMembers(Fact fact) {
        return Optional.ofNullable(ofMembers.get(fact));
    }

    /** A value of which nothing is known. */
    public static Value notKnown(Fact fact) {
        if (fact.type().isQuantity()) {
            return new Value.Quantity(ANY_NUMBER);
        }
        long all = fact.codes().all();
        return fact.type() == FactType.CODES ? new Value.Choices(0, all) : new Value.Choice(all);
    }
}
