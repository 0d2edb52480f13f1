package fangfan.decision;

import fangfan.vocabulary.Text;
import java.util.List;

/**
 * What has been counted so far, to be kept and gone on with.
 *
 * @param counted households
 * @param households as a whole, by their outcomes
 * @param rules in the order of their ids: all that either version has
 * @param towns in the order of their codes
 * @param examples a few for each rule and kind
 */
public record ImpactState(
        int counted, ImpactCounts households, List<Rule> rules, List<Town> towns, List<ImpactExample> examples) {

    /**
     * Of one rule.
     *
     * @param before whether the version before has it
     * @param after whether the version after has it
     */
    public record Rule(String ruleId, Text name, boolean before, boolean after, ImpactCounts counts) {

        Rule plus(ImpactCounts more) {
            return new Rule(ruleId, name, before, after, counts.plus(more));
        }
    }

    /**
     * Of one town's households, by their outcomes.
     *
     * @param code first 9 digits of the area code, or 6 where it says no more than the county
     */
    public record Town(String code, ImpactCounts counts) {}
}
