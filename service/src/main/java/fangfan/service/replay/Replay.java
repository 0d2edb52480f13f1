package fangfan.service.replay;

import fangfan.vocabulary.Text;
import java.util.List;

/** What came of deciding again; it never takes the place of the record. */
public sealed interface Replay {

    /**
     * @param version of the rules
     * @param differences none: every byte is the same
     * @param omitted how many more differences there are
     * @param rules that say something else now
     */
    record Compared(int version, List<Difference> differences, int omitted, List<RuleChange> rules) implements Replay {

        public boolean isIdentical() {
            return differences.isEmpty();
        }

        /** Whether something else is said of the household; else only the rules are others. */
        public boolean isOtherOutcome() {
            return differences.stream().anyMatch(difference -> difference.of() != Difference.Of.RULES);
        }
    }

    record Impossible(Why why) implements Replay {}

    record RuleChange(String ruleId, Text name, RuleState before, RuleState after) {}
}
