package fangfan.evidence.pack;

import fangfan.evidence.record.Part;

/** The names of the files in an evidence package. */
final class EvidenceFiles {

    static final String RECORD = "record.json";
    static final String PROOF = "proof.json";
    static final String CHECKPOINT = "checkpoint.txt";
    static final String PUBLIC_KEY = "public-key.pem";
    static final String KEYS = "keys.json";
    static final String DECISION = "decision.json";
    static final String WORKBOOKS = "workbooks/";
    static final String HOW_TO_VERIFY = "HOW-TO-VERIFY.md";

    private EvidenceFiles() {}

    /** The document is shown as it was answered, with its receipt. */
    static String of(Part part) {
        return part == Part.DOCUMENT ? DECISION : part.word() + ".json";
    }
}
