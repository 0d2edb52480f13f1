package fangfan.service.decision;

import fangfan.service.page.Mark;
import java.util.List;

/**
 * A decision as a page shows it: what the engine worded, with marks, counts and labels.
 *
 * @param sentence the answer in one sentence
 * @param open what else is to be done, or empty
 * @param asks most rules first
 * @param decidedAt to the second, in Asia/Shanghai
 */
public record Result(
        String decisionId,
        String householdNo,
        String round,
        String asOf,
        String decidedAt,
        int rulesetVersion,
        String receipt,
        Mark mark,
        String sentence,
        String open,
        List<Matched> findings,
        List<Ask> asks,
        List<Open> notKnown,
        List<Waiting> waiting,
        List<Matched> suspects,
        List<Near> nearMisses,
        List<Failed> failures,
        List<NotMatched> notMatched) {

    /** @param verdict with its word, {@code 成立} */
    public record Condition(String label, String asked, String actual, Mark mark, String verdict, String cell) {

        /** Without the sheet, where that is told beside it. */
        public String cellInSheet() {
            return cell.substring(cell.indexOf('!') + 1);
        }
    }

    /**
     * What a rule rests on.
     *
     * @param text in the law's own words
     * @param verified whether somebody read the cited text
     */
    public record Law(String text, String source, boolean verified) {}

    /**
     * A rule that matched.
     *
     * @param kind for example {@code 重点人群}
     * @param cell of its first condition
     */
    public record Matched(
            String ruleId,
            String name,
            String kind,
            List<String> notes,
            String reason,
            String cell,
            List<Condition> conditions,
            Law law) {

        public String sheet() {
            return cell.substring(0, Math.max(0, cell.indexOf('!')));
        }
    }

    /** @param settles names of the rules that the answer would decide */
    public record Ask(String question, String settles) {}

    /** A rule that facts would decide. */
    public record Open(String ruleId, String name, String missing) {}

    /** @param rules that wait for the parameter to be set */
    public record Waiting(String key, String name, List<Rule> rules) {

        public record Rule(String id, String name) {}
    }

    /** @param sentence what is asked for, what there is, and how far they are apart */
    public record Near(String ruleId, String name, String cell, String sentence) {}

    public record Failed(String ruleId, String name, String message) {}

    /** @param reasons a line for each condition that keeps the rule from matching */
    public record NotMatched(String ruleId, String name, List<String> reasons) {}

    /** How many rules wait for parameters. */
    public long waitingRules() {
        return waiting.stream()
                .flatMap(parameter -> parameter.rules().stream())
                .map(Waiting.Rule::id)
                .distinct()
                .count();
    }

    /** The parameters that rules wait for. */
    public List<String> waitingParameters() {
        return waiting.stream().map(Waiting::name).toList();
    }
}
