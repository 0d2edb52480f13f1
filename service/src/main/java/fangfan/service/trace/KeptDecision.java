package fangfan.service.trace;

import fangfan.evidence.record.DecisionEntry;
import fangfan.evidence.record.Part;
import fangfan.evidence.record.PartKey;
import fangfan.evidence.record.UnreadablePart;
import fangfan.vocabulary.Language;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision as it can be read again. Its parts are decrypted when they are asked for.
 *
 * @param entry as it is stored
 */
public record KeptDecision(DecisionEntry entry, DataKey key) {

    public UUID id() {
        return entry.id();
    }

    public String areaCode() {
        return entry.areaCode();
    }

    /** That it was worded in. */
    public Language language() {
        return Language.valueOf(entry.language());
    }

    /** The very bytes that were given. */
    public byte[] answer() {
        return entry.answer(document());
    }

    /** The body as it was sent, without a bulk line's key: visit and facts. */
    public byte[] call() {
        return plain(Part.CALL);
    }

    /** The answer without its receipt. */
    public byte[] document() {
        return plain(Part.DOCUMENT);
    }

    /** What every rule, row and condition came to. */
    public byte[] trace() {
        return plain(Part.TRACE);
    }

    /** Empty when it cannot be decrypted: what is stored, or its key, was changed. */
    public Optional<byte[]> ifReadable(Part part) {
        try {
            return Optional.of(key(part).decrypt(entry.part(part)));
        } catch (UnreadablePart changed) {
            return Optional.empty();
        }
    }

    public PartKey key(Part part) {
        return PartKey.derivedFrom(key.secret(), entry.id(), part);
    }

    private byte[] plain(Part part) {
        try {
            return key(part).decrypt(entry.part(part));
        } catch (UnreadablePart e) {
            throw new IllegalStateException("decision %s: %s cannot be decrypted".formatted(entry.id(), part), e);
        }
    }
}
