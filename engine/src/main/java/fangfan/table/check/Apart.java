package fangfan.table.check;

import fangfan.indicator.Value;
import fangfan.table.Scope;
import fangfan.vocabulary.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A household that a row matches although no member meets both of two conditions on any member. */
final class Apart {

    private Apart() {}

    /** Absent while a parameter is not set; where one member always meets both, any household that the row matches. */
    static Optional<Example> example(Geometry table, Area area) {
        List<Literal> any = area.shape().literals().stream()
                .filter(literal -> literal.scope() == Scope.ANY_MEMBER)
                .toList();
        if (area.shape().isOpen() || any.size() < 2) {
            return Optional.empty();
        }
        Literal one = any.get(0);
        Literal other = any.get(1);
        boolean sameFact = one.axis() == other.axis();
        Optional<Box> apart = sameFact
                ? area.box().and(List.of(without(one, other), without(other, one)))
                : area.box().and(List.of(not(one), not(other)));
        if (apart.isEmpty()) {
            return table.example(area, List.of(area.row()));
        }
        Example example = table.space().example(new Found.At(apart.get(), true), List.of(area.row()));
        return Optional.of(sameFact ? example : crossed(example, table.space().fact(other)));
    }

    private static Literal without(Literal one, Literal other) {
        BitSet values = (BitSet) one.values().clone();
        values.andNot(other.values());
        return new Literal(one.axis(), Scope.ANY_MEMBER, values, one.size());
    }

    private static Literal not(Literal one) {
        return new Literal(one.axis(), Scope.ANY_MEMBER, one.negated().values(), one.size());
    }

    /** With the values of one fact given to the members the other way round. */
    private static Example crossed(Example example, Fact fact) {
        if (example.own().containsKey(fact)) {
            return example;
        }
        Map<Fact, List<Value>> ofMembers = new HashMap<>(example.ofMembers());
        List<Value> values = new ArrayList<>(ofMembers.getOrDefault(fact, List.of()));
        Collections.reverse(values);
        ofMembers.put(fact, values);
        return new Example(example.own(), ofMembers, example.statusDay());
    }
}
