package fangfan.evidence.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree over the first leaves of a log (RFC 9162, 2.1).
 *
 * @param size number of leaves
 */
public record MerkleTree(Nodes nodes, long size) {

    public byte[] root() {
        return size == 0 ? TreeHash.empty() : range(0, size);
    }

    /** Proves that a leaf stands at its place in this tree. */
    public InclusionProof inclusionOf(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf %s among %s".formatted(index, size));
        }
        List<byte[]> path = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = middle(from, to);
            if (index < middle) {
                path.add(0, range(middle, to));
                to = middle;
            } else {
                path.add(0, range(from, middle));
                from = middle;
            }
        }
        return new InclusionProof(index, size, path);
    }

    /** Proves that this tree begins with the leaves of a smaller one, in their order. */
    public ConsistencyProof consistencyWith(long smaller) {
        if (smaller < 0 || smaller > size) {
            throw new IllegalArgumentException("no tree of %s within one of %s".formatted(smaller, size));
        }
        List<byte[]> path = new ArrayList<>();
        if (smaller > 0) {
            consistency(smaller, 0, size, true, path);
        }
        return new ConsistencyProof(smaller, size, path);
    }

    /** @param isKnown whether the range is the smaller tree itself, whose root the verifier has */
    private void consistency(long smaller, long from, long to, boolean isKnown, List<byte[]> path) {
        if (smaller == to) {
            if (!isKnown) {
                path.add(range(from, to));
            }
            return;
        }
        long middle = middle(from, to);
        if (smaller <= middle) {
            consistency(smaller, from, middle, isKnown, path);
            path.add(range(middle, to));
        } else {
            consistency(smaller, middle, to, false, path);
            path.add(range(from, middle));
        }
    }

    // Each range begins at a multiple of its length rounded up to a power of two, so what is complete is a node.
    private byte[] range(long from, long to) {
        long length = to - from;
        if (Long.bitCount(length) == 1) {
            int level = Long.numberOfTrailingZeros(length);
            return nodes.hash(level, from >> level);
        }
        long middle = middle(from, to);
        return TreeHash.node(range(from, middle), range(middle, to));
    }

    /** Splits off the largest power of two that leaves something over. */
    private static long middle(long from, long to) {
        return from + Long.highestOneBit(to - from - 1);
    }
}
