package fangfan.evidence.check;

import java.nio.ByteBuffer;

/** Finds the place of a leaf: a table of places, hashed by the leaves themselves, 8 to 16 bytes for each. */
final class LeafIndex {

    private static final int FREE = 0;

    private final SealedLeaves leaves;
    private final int[] slots;

    LeafIndex(SealedLeaves leaves) {
        this.leaves = leaves;
        this.slots = new int[Integer.highestOneBit(Math.max(1, leaves.count())) << 2];
        for (int place = 0; place < leaves.count(); place++) {
            int slot = slot(leaves.firstBytes(place));
            while (slots[slot] != FREE) {
                slot = slot(slot + 1);
            }
            slots[slot] = place + 1;
        }
    }

    /** @return the first place of the leaf, or {@link Placements#NOWHERE} */
    int find(byte[] leaf) {
        int slot = slot(ByteBuffer.wrap(leaf).getInt());
        while (slots[slot] != FREE) {
            if (leaves.isAt(slots[slot] - 1, leaf)) {
                return slots[slot] - 1;
            }
            slot = slot(slot + 1);
        }
        return Placements.NOWHERE;
    }

    private int slot(int number) {
        return number & (slots.length - 1);
    }
}
