package fangfan.service.replay;

import fangfan.evidence.record.Part;
import fangfan.service.trace.KeptDecision;
import java.util.Optional;

/** What was kept of a decision, if it can still be decrypted. */
record StoredParts(byte[] document, byte[] trace) {

    static Optional<StoredParts> of(KeptDecision kept) {
        return kept.ifReadable(Part.DOCUMENT)
                .flatMap(document -> kept.ifReadable(Part.TRACE).map(trace -> new StoredParts(document, trace)));
    }
}
