package fangfan.service.trace;

import fangfan.evidence.record.DecisionEntry;
import fangfan.evidence.record.Part;
import fangfan.evidence.record.PartKey;
import java.security.SecureRandom;

/**
 * A decision as it is to be stored, its parts encrypted.
 *
 * @param record what is in the entry, readable
 * @param receipt leaf of the entry, hashed once
 */
public record ReceiptedDecision(DecisionRecord record, DecisionEntry entry, byte[] receipt) {

    /** @param key of the household */
    public static ReceiptedDecision of(DecisionRecord record, DataKey key, SecureRandom random) {
        DecisionEntry entry = new DecisionEntry(
                record.id(),
                record.caller(),
                record.householdNo(),
                record.areaCode(),
                record.round(),
                record.asOf(),
                record.rulesetVersion(),
                record.outcome(),
                record.complete(),
                record.decidedAt(),
                record.language().name(),
                record.explainAll(),
                key.id(),
                part(Part.CALL, record.call(), record, key, random),
                part(Part.DOCUMENT, record.document(), record, key, random),
                part(Part.TRACE, record.trace(), record, key, random));
        return new ReceiptedDecision(record, entry, entry.leaf());
    }

    private static byte[] part(Part part, byte[] plain, DecisionRecord record, DataKey key, SecureRandom random) {
        return PartKey.derivedFrom(key.secret(), record.id(), part).encrypt(plain, random);
    }

    /** The answer as it was given and always will be: the document with the receipt as its last member. */
    public byte[] answer() {
        return DecisionEntry.answer(record.document(), receipt);
    }
}
