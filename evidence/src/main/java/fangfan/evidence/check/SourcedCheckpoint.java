package fangfan.evidence.check;

import fangfan.evidence.checkpoint.Checkpoint;
import fangfan.evidence.checkpoint.SignedCheckpoint;

/**
 * A checkpoint and where it came from.
 *
 * @param source for people, such as the path of its file
 * @param hasLeaves whether the leaves that it seals are kept with it
 */
public record SourcedCheckpoint(SignedCheckpoint signed, String source, boolean hasLeaves) {

    Checkpoint checkpoint() {
        return signed.checkpoint();
    }

    long size() {
        return checkpoint().size();
    }
}
