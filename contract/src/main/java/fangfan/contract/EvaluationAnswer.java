package fangfan.contract;

import fangfan.decision.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The service's answer to a call: the decision document with what only the service knows.
 *
 * @param decisionId UUID
 * @param decidedAt ISO 8601 with milliseconds, in Asia/Shanghai
 * @param receipt hash of the decision's stored record, in hex; absent in the record itself
 */
public record EvaluationAnswer(
        String decisionId,
        String householdNo,
        String areaCode,
        String round,
        String asOf,
        String decidedAt,
        Document.RulesetRef ruleset,
        String outcome,
        boolean complete,
        List<Document.Category> categories,
        List<Document.Finding> findings,
        List<Document.NotKnown> notKnown,
        List<Document.Ask> ask,
        List<Document.NotConfigured> notConfigured,
        List<Document.Suspect> dataSuspects,
        List<Document.NearMiss> nearMisses,
        List<Document.Failure> failures,
        @Nullable List<Document.NotMatched> notMatched,
        @Nullable String receipt) {}
