package fangfan.service.log;

import fangfan.evidence.checkpoint.Checkpoint;
import fangfan.evidence.checkpoint.SignedCheckpoint;
import fangfan.evidence.tree.Frontier;
import fangfan.service.log.store.LogRows;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Appends what was committed to the log and signs a checkpoint over all of it.
 *
 * <p>Invariant: a tree is signed only when it begins with the one that was signed before.
 */
@Component
class Sealer {

    static final int BATCH = 2_000;

    private final LogRows rows;
    private final LogNodes nodes;
    private final SealKey key;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Sealer(LogRows rows, LogNodes nodes, SealKey key, Clock clock, TransactionTemplate transaction) {
        this.rows = rows;
        this.nodes = nodes;
        this.key = key;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Seals all that waits, a batch at a time.
     *
     * @throws BrokenLog when the log is not the one that was signed before
     */
    void seal() {
        while (Boolean.TRUE.equals(transaction.execute(status -> rows.lock() && sealed(rows.drain(BATCH))))) {
            // The next batch.
        }
    }

    /** @return whether there may be more */
    private boolean sealed(List<Queued> fresh) {
        if (fresh.isEmpty()) {
            return false;
        }
        Frontier frontier = frontier(rows.latest());
        List<LogEntry> entries = new ArrayList<>();
        List<LogRows.Node> complete = new ArrayList<>();
        for (Queued queued : fresh) {
            entries.add(new LogEntry(frontier.size(), queued.kind(), queued.record(), queued.area(), queued.leaf()));
            frontier.append(queued.leaf(), (level, position, hash) -> {
                if (level > 0 && level % LogNodes.STRIDE == 0) {
                    complete.add(new LogRows.Node(level, position, hash));
                }
            });
        }
        rows.append(entries);
        rows.keep(complete);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        SignedCheckpoint signed = key.sign(new Checkpoint(frontier.size(), frontier.root(), now));
        rows.add(new LogRows.SignedNote(frontier.size(), signed.print()), now);
        return fresh.size() == BATCH;
    }

    private Frontier frontier(Optional<LogRows.SignedNote> latest) {
        if (latest.isEmpty()) {
            return new Frontier();
        }
        Checkpoint signed = key.verified(latest.get().note());
        Frontier frontier = new Frontier(signed.size(), subtrees(signed.size()));
        if (!Arrays.equals(frontier.root(), signed.root())) {
            throw new BrokenLog(
                    "the first %d records of the log are not those that were sealed".formatted(signed.size()));
        }
        return frontier;
    }

    private List<byte[]> subtrees(long size) {
        List<byte[]> subtrees = new ArrayList<>();
        long begin = 0;
        for (int level = Long.SIZE - 2; level >= 0; level--) {
            if ((size >> level & 1) == 1) {
                subtrees.add(nodes.hash(level, begin >> level));
                begin += 1L << level;
            }
        }
        return subtrees;
    }
}
