package fangfan.service.log;

import fangfan.evidence.tree.ConsistencyProof;
import fangfan.evidence.tree.InclusionProof;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is answered about the log. Hashes are in hexadecimal, instants in UTC. */
public final class LogDocuments {

    private LogDocuments() {}

    /**
     * How far the sealer is.
     *
     * @param checkpoint the latest, a signed note; absent before the first
     * @param waiting records that are committed and not sealed
     * @param waitingSince when the oldest of them was written
     */
    public record State(
            @Nullable String checkpoint,
            long waiting,
            @Nullable String waitingSince) {}

    /**
     * Where a record stands in the log.
     *
     * @param index from 0
     * @param size of the tree, as of the checkpoint
     * @param path from the leaf's neighbour up
     */
    public record Inclusion(
            String record, String kind, String leaf, long index, long size, List<String> path, String checkpoint) {}

    /** That the tree of one size begins with that of another. */
    public record Consistency(long from, long to, List<String> path) {}

    public static State of(SealedLog.State state) {
        return new State(
                state.checkpoint().orElse(null),
                state.waiting(),
                state.since().map(Instant::toString).orElse(null));
    }

    public static Inclusion of(SealedLog.Place place) {
        InclusionProof proof = place.proof();
        return new Inclusion(
                place.entry().record().toString(),
                place.entry().kind(),
                hex(place.entry().leaf()),
                proof.index(),
                proof.size(),
                proof.path().stream().map(LogDocuments::hex).toList(),
                place.checkpoint());
    }

    public static Consistency of(ConsistencyProof proof) {
        return new Consistency(
                proof.smaller(),
                proof.larger(),
                proof.path().stream().map(LogDocuments::hex).toList());
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
