package fangfan.evidence.tree;

import java.util.List;

/** Hashes that came from elsewhere. */
final class Hashes {

    private Hashes() {}

    /** Whether each has its full length: a longer and a shorter one could be cut otherwise and hash alike. */
    static boolean areWhole(List<byte[]> hashes) {
        return hashes.stream().allMatch(hash -> hash.length == TreeHash.LENGTH);
    }
}
