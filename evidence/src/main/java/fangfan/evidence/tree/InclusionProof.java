package fangfan.evidence.tree;

import java.security.MessageDigest;
import java.util.List;

/**
 * Shows that a leaf stands at a place of a tree (RFC 9162, 2.1.3).
 *
 * @param index place of the leaf, from 0
 * @param size number of leaves of the tree
 * @param path hashes from the leaf's neighbour up to below the root
 */
public record InclusionProof(long index, long size, List<byte[]> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    public boolean verify(byte[] leaf, byte[] root) {
        if (index < 0 || index >= size || !Hashes.areWhole(path) || leaf.length != TreeHash.LENGTH) {
            return false;
        }
        long node = index;
        long last = size - 1;
        byte[] hash = leaf;
        for (byte[] next : path) {
            if (last == 0) {
                return false;
            }
            boolean isRight = (node & 1) == 1;
            if (isRight || node == last) {
                hash = TreeHash.node(next, hash);
                int passed = isRight ? 0 : Long.numberOfTrailingZeros(node);
                node >>= passed;
                last >>= passed;
            } else {
                hash = TreeHash.node(hash, next);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(hash, root);
    }
}
