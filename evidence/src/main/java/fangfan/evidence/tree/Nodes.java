package fangfan.evidence.tree;

/** The complete subtrees of a log, wherever their hashes are kept. */
@FunctionalInterface
public interface Nodes {

    /**
     * The hash of the subtree over {@code 2^level} leaves that begins at leaf {@code position * 2^level}.
     *
     * @param level 0 for the leaves
     */
    byte[] hash(int level, long position);
}
