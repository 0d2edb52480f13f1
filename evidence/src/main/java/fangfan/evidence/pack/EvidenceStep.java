package fangfan.evidence.pack;

import fangfan.evidence.record.Part;
import java.time.Instant;

/** One step of verifying an evidence package, and whether it holds. */
public sealed interface EvidenceStep {

    boolean holds();

    /**
     * A file that is not written as it should be; what rests on it cannot be verified.
     *
     * @param part what cannot be read in it
     */
    record Unreadable(String file, String part) implements EvidenceStep {
        @Override
        public boolean holds() {
            return false;
        }
    }

    /**
     * The record's hash is its receipt.
     *
     * @param receipt as the package tells it, in hexadecimal
     */
    record Receipt(boolean holds, String receipt) implements EvidenceStep {}

    /** The record stands at its place of the tree. */
    record Place(boolean holds, long index, long size) implements EvidenceStep {}

    /**
     * The checkpoint is signed.
     *
     * @param fingerprint of the key
     * @param at instant of the checkpoint
     * @param isOwnKey whether the key is the package's own, which proves little
     */
    record Signature(boolean holds, String fingerprint, Instant at, boolean isOwnKey) implements EvidenceStep {}

    /** The key in the package is the one that it is verified with. */
    record SameKey(boolean holds) implements EvidenceStep {}

    /**
     * A part of the record deciphers to the file that shows it.
     *
     * @param isShown whether the package has key and file; one without the other does not hold
     */
    record Deciphered(Part part, boolean holds, boolean isShown) implements EvidenceStep {}

    /**
     * The workbooks are those that the decision names.
     *
     * @param sha256 that the decision names
     */
    record Workbooks(boolean holds, int count, String sha256) implements EvidenceStep {}
}
