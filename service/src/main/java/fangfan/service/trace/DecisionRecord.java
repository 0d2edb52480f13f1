package fangfan.service.trace;

import fangfan.vocabulary.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One decision, readable, before it is encrypted and kept for ever.
 *
 * @param id holds the time of {@code decidedAt}
 * @param caller id of the API key or account that asked
 * @param decidedAt in milliseconds
 * @param call the body as it was sent, without a bulk line's key: visit and facts
 * @param document the answer without its receipt
 * @param trace what every rule, row and condition came to
 */
public record DecisionRecord(
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
        Language language,
        boolean explainAll,
        byte[] call,
        byte[] document,
        byte[] trace,
        SearchTerms terms) {}
