package fangfan.service.log;

import fangfan.evidence.tree.Nodes;
import fangfan.evidence.tree.TreeHash;
import fangfan.service.log.store.LogRows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whole subtrees of the log: those of each eighth level are kept, the others worked out from at most 128 of the kept ones below. */
@Component
final class LogNodes implements Nodes {

    static final int STRIDE = 8;

    private final LogRows rows;

    LogNodes(LogRows rows) {
        this.rows = rows;
    }

    @Override
    public byte[] hash(int level, long position) {
        int kept = level - level % STRIDE;
        long width = 1L << (level - kept);
        long from = position * width;
        List<byte[]> hashes = kept == 0 ? rows.leaves(from, from + width) : rows.nodes(kept, from, from + width);
        if (hashes.size() != width) {
            throw new BrokenLog("the log lacks hashes of level %d from place %d on".formatted(kept, from));
        }
        while (hashes.size() > 1) {
            hashes = joined(hashes);
        }
        return hashes.get(0);
    }

    private static List<byte[]> joined(List<byte[]> hashes) {
        List<byte[]> parents = new ArrayList<>();
        for (int left = 0; left < hashes.size(); left += 2) {
            parents.add(TreeHash.node(hashes.get(left), hashes.get(left + 1)));
        }
        return parents;
    }
}
