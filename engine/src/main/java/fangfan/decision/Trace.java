package fangfan.decision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every rule, row and condition came to in one decision: enough to retrace it on the table without running it again.
 *
 * <p>Verdicts of candidates are letters, one for each candidate in order: {@code T} true, {@code F} false, {@code N} not known.
 * The one candidate of a household table is the household; those of a member table are the members in the order submitted, or
 * one of whom nothing is known where members are not known.
 *
 * @param derived every derived fact with its value: exact, {@code least..most}, or codes it may be; those of members by position
 */
public record Trace(Map<String, String> derived, List<Rule> rules) {

    /** @param failure code of what kept the rule from being decided */
    public record Rule(
            String ruleId, String verdict, @Nullable String failure, List<Row> rows) {}

    /**
     * @param at the row's first cell
     * @param fired what Drools said of each candidate
     */
    public record Row(String table, String at, String fired, List<Condition> conditions) {}

    /**
     * @param cell on the sheet of the row
     * @param verdicts what the second evaluator said of the condition for each candidate
     */
    public record Condition(String cell, String verdicts) {}
}
