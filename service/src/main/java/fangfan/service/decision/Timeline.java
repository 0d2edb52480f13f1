package fangfan.service.decision;

import fangfan.service.page.FactWords;
import fangfan.service.page.Words;
import fangfan.service.replay.RuleState;
import fangfan.service.replay.RuleStates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All decisions on a household, newest first.
 *
 * @param more whether there are older ones
 */
public record Timeline(List<Entry> entries, boolean more) {

    private static final Set<RuleState> DECIDED = Set.of(RuleState.MATCHED, RuleState.NOT_MATCHED);

    /**
     * One of them.
     *
     * @param sentence its answer, in the language that it was given in; why it is not shown, when it was erased
     * @param changes since the one before; empty: none
     */
    public record Entry(
            UUID id,
            String round,
            String decidedAt,
            int rulesetVersion,
            String sentence,
            boolean first,
            Changes changes) {}

    /** Names of rules. */
    public record Changes(List<String> joined, List<String> left, List<String> becameNotKnown) {

        static final Changes NONE = new Changes(List.of(), List.of(), List.of());

        static Changes between(RuleStates before, RuleStates after, Words words) {
            List<String> joined = new ArrayList<>();
            List<String> left = new ArrayList<>();
            List<String> becameNotKnown = new ArrayList<>();
            before.changes(after).forEach(change -> {
                String name = change.name().orElseGet(() -> new FactWords(words).rule(change.ruleId()));
                if (change.after() == RuleState.MATCHED) {
                    joined.add(name);
                } else if (DECIDED.contains(change.before())
                        && !DECIDED.contains(change.after())
                        && change.after() != RuleState.ABSENT) {
                    becameNotKnown.add(name);
                } else if (change.before() == RuleState.MATCHED) {
                    left.add(name);
                }
            });
            return new Changes(joined, left, becameNotKnown);
        }

        public boolean isNone() {
            return Stream.of(joined, left, becameNotKnown).allMatch(List::isEmpty);
        }
    }
}
