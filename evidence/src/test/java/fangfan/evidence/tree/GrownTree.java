package fangfan.evidence.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** A tree that was appended to leaf by leaf, with every node that this completed. */
final class GrownTree {

    private final Frontier frontier = new Frontier();
    private final Map<List<Long>, byte[]> nodes = new HashMap<>();
    private final List<byte[]> leaves = new ArrayList<>();

    static GrownTree random(int size, Random random) {
        GrownTree tree = new GrownTree();
        for (int i = 0; i < size; i++) {
            byte[] leaf = new byte[TreeHash.LENGTH];
            random.nextBytes(leaf);
            tree.append(leaf);
        }
        return tree;
    }

    void append(byte[] leaf) {
        leaves.add(leaf);
        frontier.append(leaf, (level, position, hash) -> nodes.put(List.of((long) level, position), hash));
    }

    Frontier frontier() {
        return frontier;
    }

    List<byte[]> leaves() {
        return leaves;
    }

    /** The tree over the first leaves; it may not ask for a node that is not complete. */
    MerkleTree first(int size) {
        return new MerkleTree(
                (level, position) -> Objects.requireNonNull(nodes.get(List.of((long) level, position))), size);
    }
}
