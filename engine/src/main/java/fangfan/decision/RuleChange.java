package fangfan.decision;

import fangfan.table.DecisionTable;
import fangfan.table.Row;
import fangfan.table.RuleId;
import fangfan.table.Subject;
import fangfan.table.check.RuleComparison;
import fangfan.table.check.RuleComparison.Aspect;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule whose rows or meaning changed.
 *
 * @param name as its first row has it now, or had it last
 * @param subject whom it judges now, or judged last
 * @param isEnabled whether it decides now
 */
public record RuleChange(RuleComparison comparison, String name, Subject subject, boolean isEnabled) {

    /** What staff have to know first. */
    public enum Meaning {
        /** The same households match and the same is said of them. */
        SAME,
        /** Some household is judged differently, or something else is said of those that match. */
        CHANGED,
        ADDED,
        REMOVED,
        /** It depends on a parameter that is not set, or the search was given up. */
        NOT_DECIDED
    }

    /** What may change without anybody being judged or told otherwise. */
    private static final Set<Aspect> WORDING = Set.of(Aspect.NAME, Aspect.BASIS, Aspect.STATUS);

    /** A row and the table that it stands in. */
    record Placed(DecisionTable table, Row row) {}

    static Map<RuleId, List<Placed>> byRule(List<DecisionTable> tables) {
        return tables.stream()
                .flatMap(table -> table.rows().stream().map(row -> new Placed(table, row)))
                .collect(Collectors.groupingBy(placed -> placed.row().rule()));
    }

    static RuleChange of(RuleComparison comparison, Map<RuleId, List<Placed>> before, Map<RuleId, List<Placed>> after) {
        List<Placed> now = after.getOrDefault(comparison.rule(), List.of());
        Placed first = Stream.concat(now.stream(), before.getOrDefault(comparison.rule(), List.of()).stream())
                .findFirst()
                .orElseThrow();
        return new RuleChange(
                comparison,
                first.row().name(),
                first.table().subject(),
                now.stream().anyMatch(placed -> placed.row().enabled()));
    }

    public Meaning meaning() {
        return switch (comparison.outcome()) {
            case ADDED -> Meaning.ADDED;
            case REMOVED -> Meaning.REMOVED;
            case DIFFERS, RECOMPUTED -> Meaning.CHANGED;
            case NOT_CONFIGURED, NOT_DECIDED -> says(Aspect.ENABLED) ? Meaning.CHANGED : Meaning.NOT_DECIDED;
            case EQUAL -> WORDING.containsAll(comparison.changed()) ? Meaning.SAME : Meaning.CHANGED;
        };
    }

    boolean says(Aspect aspect) {
        return comparison.changed().contains(aspect);
    }
}
