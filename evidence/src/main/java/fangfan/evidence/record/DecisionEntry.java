package fangfan.evidence.record;

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
