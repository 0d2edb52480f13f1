package fangfan.table.check;

/** How much searches may still cost: each look at one row, within one part of the space, costs one. */
final class Effort {

    /** For all searches of one check on one table, or on one rule of a comparison. */
    static final int USUAL = 1_000_000;

    private int left;

    Effort(int looks) {
        left = looks;
    }

    /** Whether the look may be taken. */
    boolean spend() {
        return left > 0 && left-- > 0;
    }

    boolean isSpent() {
        return left <= 0;
    }
}
