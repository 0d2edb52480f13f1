package fangfan.service.replay;

import fangfan.vocabulary.Language;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A replay as it is answered; the record of the decision stays what it is.
 *
 * @param rulesetVersion absent when there is none to decide with
 * @param why it cannot be replayed
 * @param outcomeDiffers of what differs: whether something else is said of the household, or only the rules are others
 * @param omitted how many more differences there are; absent: none
 * @param rulesChanged rules that say something else
 */
public record ReplayDocument(
        String replayOf,
        String rules,
        @Nullable Integer rulesetVersion,
        String result,
        @Nullable Reason why,
        @Nullable Boolean outcomeDiffers,
        @Nullable List<Difference> differences,
        @Nullable Integer omitted,
        @Nullable List<RuleChanged> rulesChanged) {

    public record Reason(String code, String message) {}

    public record RuleChanged(String ruleId, String name, RuleState before, RuleState after) {}

    /** @param language of the names and reasons; the differences are in the language that was answered in */
    public static ReplayDocument of(UUID decision, Rules rules, Replay replay, Language language) {
        String result = ReplayResult.of(replay).name();
        if (replay instanceof Replay.Impossible impossible) {
            return new ReplayDocument(
                    decision.toString(),
                    rules.name(),
                    null,
                    result,
                    new Reason(impossible.why().code(), impossible.why().text().in(language)),
                    null,
                    null,
                    null,
                    null);
        }
        Replay.Compared compared = (Replay.Compared) replay;
        boolean differs = !compared.isIdentical();
        return new ReplayDocument(
                decision.toString(),
                rules.name(),
                compared.version(),
                result,
                null,
                differs ? compared.isOtherOutcome() : null,
                differs ? compared.differences() : null,
                compared.omitted() > 0 ? compared.omitted() : null,
                differs
                        ? compared.rules().stream()
                                .map(rule -> new RuleChanged(
                                        rule.ruleId(), rule.name().in(language), rule.before(), rule.after()))
                                .toList()
                        : null);
    }
}
