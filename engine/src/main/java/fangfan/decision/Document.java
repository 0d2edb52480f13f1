package fangfan.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer of the evaluate contract, in one language. What the service adds (decisionId, decidedAt, receipt) is not
 * part of it: those do not depend on facts, round and ruleset.
 */
public record Document(
        String householdNo,
        String areaCode,
        String round,
        String asOf,
        RulesetRef ruleset,
        String outcome,
        boolean complete,
        List<Category> categories,
        List<Finding> findings,
        List<NotKnown> notKnown,
        List<Ask> ask,
        List<NotConfigured> notConfigured,
        List<Suspect> dataSuspects,
        List<NearMiss> nearMisses,
        List<Failure> failures,
        @Nullable List<NotMatched> notMatched) {

    public record RulesetRef(int version, String sha256) {}

    public record Category(String code, String label) {}

    public record Basis(String document, String clause, String text) {}

    /**
     * One condition of a row and how the household met it.
     *
     * @param actual exact ({@code 3500.00}), a bound ({@code >= 3500.00}), codes, or absent when nothing is known
     */
    public record Condition(
            String fact,
            String label,
            String operator,
            String expected,
            @Nullable String actual,
            @Nullable String unit,
            String verdict,
            String table,
            String cell) {}

    public record Finding(
            String ruleId,
            String name,
            String kind,
            @Nullable String category,
            String severity,
            @Nullable String proposedType,
            @Nullable Boolean greenChannel,
            List<String> members,
            String explanation,
            List<Condition> conditions,
            Basis basis) {}

    public record Suspect(
            String ruleId,
            String name,
            String severity,
            List<String> members,
            String explanation,
            List<Condition> conditions,
            Basis basis) {}

    public record NotKnown(String ruleId, String name, List<String> missing) {}

    public record Ask(String fact, String question, List<String> settles) {}

    public record NotConfigured(String ruleId, List<String> parameters) {}

    public record NearMiss(String ruleId, String name, Condition condition, String difference) {}

    public record Failure(String ruleId, String code, String message) {}

    public record NotMatched(String ruleId, String name, List<Condition> failed, Basis basis) {}
}
