package fangfan.evidence.tree;

import java.util.ArrayList;
import java.util.List;

/** The right edge of a growing tree: the hashes of its complete subtrees, the largest first. Enough to append and to tell the root. */
public final class Frontier {

    /** Is told of each subtree that an append completes, the leaf itself first. */
    @FunctionalInterface
    public interface Completed {
        void node(int level, long position, byte[] hash);
    }

    private final List<byte[]> subtrees;
    private long size;

    /** Of a tree without leaves. */
    public Frontier() {
        this(0, List.of());
    }

    /** @param subtrees one for each bit of the size, the largest first */
    public Frontier(long size, List<byte[]> subtrees) {
        if (size < 0 || Long.bitCount(size) != subtrees.size()) {
            throw new IllegalArgumentException("%s leaves do not make %s subtrees".formatted(size, subtrees.size()));
        }
        this.size = size;
        this.subtrees = new ArrayList<>(subtrees);
    }

    public long size() {
        return size;
    }

    public List<byte[]> subtrees() {
        return List.copyOf(subtrees);
    }

    public void append(byte[] leaf) {
        append(leaf, (level, position, hash) -> {});
    }

    public void append(byte[] leaf, Completed completed) {
        byte[] hash = leaf;
        completed.node(0, size, hash);
        for (int level = 0; (size >> level & 1) == 1; level++) {
            hash = TreeHash.node(subtrees.remove(subtrees.size() - 1), hash);
            completed.node(level + 1, size >> (level + 1), hash);
        }
        subtrees.add(hash);
        size++;
    }

    public byte[] root() {
        if (size == 0) {
            return TreeHash.empty();
        }
        byte[] root = subtrees.get(subtrees.size() - 1);
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            root = TreeHash.node(subtrees.get(i), root);
        }
        return root;
    }
}
