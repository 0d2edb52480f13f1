package fangfan.service.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it stands in a list. Of one that was erased its head alone is told.
 *
 * @param decidedAt as in the decision
 * @param categories codes of its key groups and leads
 * @param ruleIds rules that were met
 * @param erased {@code RESTRICTED} or {@code SHREDDED}
 */
public record FoundDecision(
        String decisionId,
        String householdNo,
        String areaCode,
        String round,
        String asOf,
        String decidedAt,
        int rulesetVersion,
        @Nullable String outcome,
        @Nullable Boolean complete,
        @Nullable List<String> categories,
        @Nullable List<String> ruleIds,
        String receipt,
        @Nullable String erased) {}
