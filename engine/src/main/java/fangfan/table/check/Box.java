package fangfan.table.check;

import fangfan.table.Scope;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Households, or members with their households, that meet some literals: on every axis the own value lies in one set,
 * those of all members in another, and of each further set some member has a value.
 *
 * <p>A row about members is judged for one of the members, so its own value is among theirs. Invariant: a box is never
 * empty; axes do not depend on one another, so that is seen axis by axis.
 */
final class Box {

    /** What holds on one axis; no set is every value. */
    private record Side(@Nullable BitSet own, @Nullable BitSet all, List<BitSet> any) {

        static final Side FREE = new Side(null, null, List.of());

        Side and(Literal literal) {
            BitSet values = literal.values();
            return switch (literal.scope()) {
                case OWN -> new Side(common(own, values), all, any);
                case ALL_MEMBERS -> new Side(own, common(all, values), any);
                case ANY_MEMBER ->
                    any.stream().anyMatch(some -> isWithin(some, values))
                            ? this
                            : new Side(
                                    own,
                                    all,
                                    Stream.concat(any.stream(), Stream.of(values))
                                            .toList());
            };
        }

        boolean allows(Literal literal) {
            if (literal.scope() == Scope.OWN && all == null) {
                // Fast path: most literals are of own values, and pairs of rows are many.
                return own == null ? !literal.values().isEmpty() : own.intersects(literal.values());
            }
            return and(literal).isPossible();
        }

        boolean isPossible() {
            if (all != null && all.isEmpty() || own != null && (all == null ? own.isEmpty() : !own.intersects(all))) {
                return false;
            }
            for (BitSet some : any) {
                if (all == null ? some.isEmpty() : !some.intersects(all)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Side[] sides;

    private Box(Side[] sides) {
        this.sides = sides;
    }

    static Box everything(int axes) {
        Side[] sides = new Side[axes];
        Arrays.fill(sides, Side.FREE);
        return new Box(sides);
    }

    /** The part where the literal holds; absent when there is none. */
    Optional<Box> and(Literal literal) {
        Side side = sides[literal.axis()].and(literal);
        if (!side.isPossible()) {
            return Optional.empty();
        }
        Side[] others = sides.clone();
        others[literal.axis()] = side;
        return Optional.of(new Box(others));
    }

    Optional<Box> and(List<Literal> literals) {
        Optional<Box> box = Optional.of(this);
        for (Literal literal : literals) {
            box = box.flatMap(some -> some.and(literal));
        }
        return box;
    }

    boolean allows(Literal literal) {
        return sides[literal.axis()].allows(literal);
    }

    /** Whether the literal holds in the whole box. */
    boolean implies(Literal literal) {
        return !allows(literal.negated());
    }

    boolean implies(List<Literal> literals) {
        return literals.stream().allMatch(this::implies);
    }

    boolean meets(List<Literal> literals) {
        return literals.stream().allMatch(this::allows) && and(literals).isPresent();
    }

    /** The first own value on an axis of so many. */
    int own(int axis, int size) {
        Side side = sides[axis];
        BitSet free = new BitSet();
        free.set(0, size);
        return common(side.all, common(side.own, free)).nextSetBit(0);
    }

    /** Values of members that make every set of an axis met, beginning with those that are there already. */
    void meet(int axis, int size, List<Integer> members) {
        Side side = sides[axis];
        side.any.stream().sorted(Comparator.comparing(BitSet::cardinality)).forEach(some -> {
            if (members.stream().noneMatch(some::get)) {
                members.add(common(side.all, some).nextSetBit(0));
            }
        });
        if (members.isEmpty()) {
            members.add(own(axis, size));
        }
    }

    private static BitSet common(@Nullable BitSet limit, BitSet values) {
        if (limit == null) {
            return values;
        }
        BitSet common = (BitSet) values.clone();
        common.and(limit);
        return common;
    }

    private static boolean isWithin(BitSet inner, BitSet outer) {
        BitSet rest = (BitSet) inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
    }
}
