package fangfan.evidence.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the leaves of an export's lines stand among those that were sealed, in the order of the lines; 4 bytes a line. */
final class Placements {

    static final int NOWHERE = -1;

    private static final int MOST_LABELS = 1000;

    private final SealedLeaves leaves;
    private @Nullable LeafIndex index;
    private int[] places = new int[1024];
    private int lines;
    private int highest = NOWHERE;
    private int strangers;
    private final BitSet found = new BitSet();
    private final Map<Integer, Label> labels = new HashMap<>();

    Placements(SealedLeaves leaves) {
        this.leaves = leaves;
    }

    int find(byte[] leaf) {
        int next = highest + 1;
        if (next < leaves.count() && leaves.isAt(next, leaf)) {
            return next;
        }
        if (leaves.count() == 0) {
            return NOWHERE;
        }
        LeafIndex known = index == null ? new LeafIndex(leaves) : index;
        index = known;
        return known.find(leaf);
    }

    /** @param place as it was found, or {@link #NOWHERE} */
    void add(int place, Label label) {
        if (lines == places.length) {
            places = Arrays.copyOf(places, lines * 2);
        }
        places[lines] = place;
        if (place == NOWHERE) {
            if (strangers == 0 && labels.size() < MOST_LABELS) {
                labels.put(lines, label);
            }
            strangers++;
        } else {
            found.set(place);
            highest = Math.max(highest, place);
            strangers = 0;
        }
        lines++;
    }

    int lines() {
        return lines;
    }

    int place(int line) {
        return places[line];
    }

    /** The places that some line stands for. */
    BitSet found() {
        return found;
    }

    /** Of a line that was found nowhere, the one before it somewhere. */
    Optional<Label> label(int line) {
        return Optional.ofNullable(labels.get(line));
    }

    /** Whether the lines have come to the end of what was sealed: the last of them, found nowhere, would stand behind it. */
    boolean areBehindTheLeaves() {
        return strangers > leaves.count() - 1 - highest;
    }
}
