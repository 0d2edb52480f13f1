package fangfan.evidence.tree;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows that a larger tree begins with all leaves of a smaller one (RFC 9162, 2.1.4).
 *
 * @param smaller number of leaves of the smaller tree
 * @param larger number of leaves of the larger tree, or the same number
 */
public record ConsistencyProof(long smaller, long larger, List<byte[]> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    public boolean verify(byte[] smallerRoot, byte[] largerRoot) {
        if (smaller < 0 || smaller > larger || !Hashes.areWhole(path)) {
            return false;
        }
        if (smaller == larger) {
            return path.isEmpty() && MessageDigest.isEqual(smallerRoot, largerRoot);
        }
        if (smaller == 0) {
            return path.isEmpty() && MessageDigest.isEqual(smallerRoot, TreeHash.empty());
        }
        return !path.isEmpty() && verifyPath(smallerRoot, largerRoot);
    }

    private boolean verifyPath(byte[] smallerRoot, byte[] largerRoot) {
        List<byte[]> hashes = new ArrayList<>(path);
        if (Long.bitCount(smaller) == 1) {
            hashes.add(0, smallerRoot);
        }
        int passed = Long.numberOfTrailingZeros(smaller);
        long node = (smaller - 1) >> passed;
        long last = (larger - 1) >> passed;
        byte[] ofSmaller = hashes.get(0);
        byte[] ofLarger = hashes.get(0);
        for (byte[] next : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            boolean isRight = (node & 1) == 1;
            if (isRight || node == last) {
                ofSmaller = TreeHash.node(next, ofSmaller);
                ofLarger = TreeHash.node(next, ofLarger);
                int skipped = isRight ? 0 : Long.numberOfTrailingZeros(node);
                node >>= skipped;
                last >>= skipped;
            } else {
                ofLarger = TreeHash.node(ofLarger, next);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0
                && MessageDigest.isEqual(ofSmaller, smallerRoot)
                && MessageDigest.isEqual(ofLarger, largerRoot);
    }
}
