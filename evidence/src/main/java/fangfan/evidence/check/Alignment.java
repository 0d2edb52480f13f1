package fangfan.evidence.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * Compares the order of the log's lines with that of the sealed leaves.
 *
 * <p>Lines that were found, whatever their order, divide both into the same number of gaps. What stands in a gap of the one and not of
 * the other was replaced, slipped in or removed.
 */
final class Alignment {

    private final Placements placements;
    private final int sealed;
    private final BitSet unlisted;
    private final Differences differences;
    private int[] standing = new int[0];

    /**
     * @param sealed number of leaves that were sealed
     * @param unlisted places whose records are told of already
     */
    Alignment(Placements placements, int sealed, BitSet unlisted, Differences differences) {
        this.placements = placements;
        this.sealed = sealed;
        this.unlisted = unlisted;
        this.differences = differences;
    }

    void compare() {
        BitSet found = placements.found();
        BitSet seen = new BitSet();
        int before = Placements.NOWHERE;
        int strangers = 0;
        for (int line = 0; line < placements.lines(); line++) {
            int place = placements.place(line);
            if (place == Placements.NOWHERE) {
                strangers++;
            } else if (seen.get(place)) {
                differences.add(new Difference.Doubled(place, line));
            } else {
                seen.set(place);
                int due = found.nextSetBit(before + 1);
                gap(before, due, strangers, line - strangers);
                if (place != due) {
                    stands(place, due);
                }
                before = due;
                strangers = 0;
            }
        }
        end(before, strangers, placements.lines() - strangers);
        disorder();
    }

    /** Between two places that lines stand for: so many lines that stand for none, and the places that no line stands for. */
    private void gap(int before, int after, int strangers, int firstLine) {
        int absent = absent(before, after);
        int replaced = Math.min(strangers, absent);
        int from = unlisted.nextClearBit(before + 1);
        replaced(from, replaced, firstLine, false);
        if (strangers > absent) {
            Optional<Label> label = replaced == 0 ? placements.label(firstLine) : Optional.empty();
            differences.add(new Difference.SlippedIn(after, strangers - absent, label));
        } else if (absent > strangers) {
            differences.add(new Difference.Removed(from + replaced, absent - strangers));
        }
    }

    /** Lines behind the last place are no strangers: the log may have grown since the leaves were copied. */
    private void end(int before, int strangers, int firstLine) {
        int absent = absent(before, sealed);
        int replaced = Math.min(strangers, absent);
        int from = unlisted.nextClearBit(before + 1);
        replaced(from, replaced, firstLine, true);
        if (absent > strangers) {
            differences.add(new Difference.TailCut(from + replaced, absent - strangers));
        }
    }

    private void replaced(int from, int count, int firstLine, boolean isToTheEnd) {
        if (count > 0) {
            differences.add(new Difference.Rewritten(from, count, placements.label(firstLine), isToTheEnd));
        }
    }

    private int absent(int before, int after) {
        return after - before - 1 - unlisted.get(before + 1, after).cardinality();
    }

    private void stands(int place, int due) {
        if (standing.length == 0) {
            standing = new int[sealed];
            Arrays.fill(standing, Placements.NOWHERE);
        }
        standing[due] = place;
    }

    private void disorder() {
        for (int due = 0; due < standing.length; due++) {
            int place = standing[due];
            if (place != Placements.NOWHERE && standing[place] != due) {
                differences.add(new Difference.Moved(place, due));
            } else if (place > due) {
                differences.add(new Difference.Swapped(due, place));
            }
        }
    }
}
