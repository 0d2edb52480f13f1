package fangfan.evidence.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a log came to.
 *
 * @param verified records whose content is what was sealed
 * @param outside records that the export tells the fingerprint of only
 * @param pending records that no checkpoint seals yet
 * @param checkpoints that the log's key signed
 * @param sealed number of records that some checkpoint seals
 * @param newest instant of the newest checkpoint
 * @param exported instant of the checkpoint that the export itself names
 * @param first differences, as many as anybody reads
 * @param differences number of all
 */
public record LogReport(
        long verified,
        long outside,
        long pending,
        int checkpoints,
        long sealed,
        Optional<Instant> newest,
        Optional<Instant> exported,
        List<Difference> first,
        long differences) {

    public boolean isSound() {
        return differences == 0;
    }

    /** Whether a checkpoint is newer than the export says: it was made before, or its tail was cut. */
    public boolean goesBeyondTheExport() {
        return exported.isPresent() && newest.isPresent() && newest.get().isAfter(exported.get());
    }
}
