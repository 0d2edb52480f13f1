package fangfan.evidence.pack;

import fangfan.evidence.checkpoint.LogKey;
import fangfan.evidence.checkpoint.SignedCheckpoint;
import fangfan.evidence.record.DecisionEntry;
import fangfan.evidence.record.Part;
import fangfan.evidence.tree.InclusionProof;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that proves one decision.
 *
 * @param keys of the parts that are shown
 * @param decision the answer as it was given, with its receipt
 * @param plain the parts that are shown besides the document, deciphered
 * @param workbooks of the ruleset, by the names of their files
 */
public record Evidence(
        DecisionEntry record,
        InclusionProof proof,
        SignedCheckpoint checkpoint,
        LogKey key,
        Map<Part, byte[]> keys,
        byte[] decision,
        Map<Part, byte[]> plain,
        SortedMap<String, byte[]> workbooks) {

    public Evidence {
        keys = Map.copyOf(keys);
        plain = Map.copyOf(plain);
        workbooks = new TreeMap<>(workbooks);
    }
}
