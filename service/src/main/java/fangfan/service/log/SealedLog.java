package fangfan.service.log;

import fangfan.evidence.tree.ConsistencyProof;
import fangfan.evidence.tree.InclusionProof;
import fangfan.evidence.tree.MerkleTree;
import fangfan.service.log.store.LogRows;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The log as it was sealed, with its proofs. */
@Service
public class SealedLog {

    private final LogRows rows;
    private final LogNodes nodes;
    private final SealKey key;
    private final TransactionTemplate transaction;

    SealedLog(LogRows rows, LogNodes nodes, SealKey key, TransactionTemplate transaction) {
        this.rows = rows;
        this.nodes = nodes;
        this.key = key;
        this.transaction = transaction;
    }

    /**
     * Where a record stands.
     *
     * @param checkpoint signed note over a tree that holds it
     */
    public record Place(LogEntry entry, InclusionProof proof, String checkpoint) {}

    /**
     * How far the sealer is.
     *
     * @param waiting records that are committed and not sealed
     * @param since when the oldest of them was written
     */
    public record State(Optional<String> checkpoint, long waiting, Optional<Instant> since) {}

    public String publicKey() {
        return key.publicPem();
    }

    public State state() {
        LogRows.Waiting waiting = rows.waiting();
        return new State(
                rows.latest().map(LogRows.SignedNote::note),
                waiting.records(),
                waiting.oldest().map(RecordIds::writtenAt));
    }

    public Optional<String> latest() {
        return rows.latest().map(LogRows.SignedNote::note);
    }

    public Optional<String> checkpoint(long size) {
        return rows.checkpoint(size).map(LogRows.SignedNote::note);
    }

    /** Absent while it is not sealed. In the latest tree. */
    public Optional<Place> place(UUID record) {
        return transaction.execute(status -> rows.entry(record)
                .flatMap(entry -> rows.latest()
                        .map(latest -> new Place(
                                entry,
                                new MerkleTree(nodes, latest.size()).inclusionOf(entry.index()),
                                latest.note()))));
    }

    /**
     * That the larger tree begins with the smaller.
     *
     * @return absent when one of them was never signed, or they stand the other way round
     */
    public Optional<ConsistencyProof> consistency(long smaller, long larger) {
        if (smaller > larger
                || rows.checkpoint(smaller).isEmpty()
                || rows.checkpoint(larger).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MerkleTree(nodes, larger).consistencyWith(smaller));
    }
}
