package fangfan.table.check;

import fangfan.table.Row;

/**
 * A row that can match, with the box that it matches in.
 *
 * @param box of households that have members
 * @param membersAreThere whether there always are some, as for a row about one of them
 */
record Area(Shape shape, Box box, boolean membersAreThere) {

    Row row() {
        return shape.row();
    }

    boolean isOfSameRuleAs(Area other) {
        return row().rule().equals(other.row().rule());
    }

    boolean meets(Area other) {
        return box.meets(other.shape.literals());
    }

    /** Whether the other row matches wherever this one does, whatever parameters that are not set will be. */
    boolean isWithin(Area other) {
        return other.shape.opensNoMoreThan(shape)
                && box.implies(other.shape.literals())
                && (membersAreThere || shape.readsMembers() || !other.shape.readsMembers());
    }

    boolean meansTheSameAs(Area other) {
        return isWithin(other) && other.isWithin(this);
    }
}
