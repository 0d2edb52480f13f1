package fangfan.table.check;

import fangfan.table.Scope;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** One side of a box: whose value of one fact lies in a set. */
final class Literal {

    private final int axis;
    private final Scope scope;
    private final BitSet values;
    private final int size;
    private @Nullable Literal negated;

    /**
     * @param axis its position in the space
     * @param values positions on the axis, out of {@code size}
     */
    Literal(int axis, Scope scope, BitSet values, int size) {
        this.axis = axis;
        this.scope = scope;
        this.values = values;
        this.size = size;
    }

    int axis() {
        return axis;
    }

    Scope scope() {
        return scope;
    }

    /** Not to be changed. */
    BitSet values() {
        return values;
    }

    int size() {
        return size;
    }

    boolean isOfMembers() {
        return scope != Scope.OWN;
    }

    /** What holds when this does not, of a household that has members. Kept, because searches ask again and again. */
    Literal negated() {
        Literal known = negated;
        if (known == null) {
            BitSet others = (BitSet) values.clone();
            others.flip(0, size);
            known = new Literal(axis, opposite(), others, size);
            negated = known;
        }
        return known;
    }

    private Scope opposite() {
        return switch (scope) {
            case OWN -> Scope.OWN;
            case ANY_MEMBER -> Scope.ALL_MEMBERS;
            case ALL_MEMBERS -> Scope.ANY_MEMBER;
        };
    }
}
