package fangfan.evidence.record;

import fangfan.evidence.Hex;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision as it is kept, its parts enciphered.
 *
 * @param caller id of the API key or account that asked
 * @param decidedAt in milliseconds
 * @param language {@code ZH} or {@code EN}
 * @param dataKey id of the key that the parts' keys are derived from
 * @param call ciphertext of the body as it was sent
 * @param document ciphertext of the answer without its receipt
 * @param trace ciphertext of what every rule, row and condition came to
 */
public record DecisionEntry(
        UUID id,
        UUID caller,
        String householdNo,
        String areaCode,
        String round,
        LocalDate asOf,
        int rulesetVersion,
        String outcome,
        boolean complete,
        Instant decidedAt,
        String language,
        boolean explainAll,
        UUID dataKey,
        byte[] call,
        byte[] document,
        byte[] trace)
        implements LogRecord {

    public static final String KIND = "DECISION";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Instant at() {
        return decidedAt;
    }

    public byte[] part(Part part) {
        return switch (part) {
            case CALL -> call;
            case DOCUMENT -> document;
            case TRACE -> trace;
        };
    }

    /**
     * The answer as it was given.
     *
     * @param plain the document, a JSON object in UTF-8 that is not empty
     */
    public byte[] answer(byte[] plain) {
        return answer(plain, leaf());
    }

    /** The document with the receipt, which is the leaf, as its last member. */
    public static byte[] answer(byte[] plain, byte[] receipt) {
        byte[] member = ",\"receipt\":\"%s\"}".formatted(Hex.print(receipt)).getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(plain.length - 1 + member.length)
                .put(plain, 0, plain.length - 1)
                .put(member)
                .array();
    }

    @Override
    public byte[] leaf() {
        return new LeafFields()
                .text(KIND)
                .value(id)
                .value(caller)
                .text(householdNo)
                .text(areaCode)
                .text(round)
                .value(asOf)
                .value(rulesetVersion)
                .text(outcome)
                .value(complete)
                .value(decidedAt.toEpochMilli())
                .text(language)
                .value(explainAll)
                .value(dataKey)
                .bytes(call)
                .bytes(document)
                .bytes(trace)
                .hash();
    }
}
