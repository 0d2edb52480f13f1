package fangfan.table.check;

import fangfan.indicator.Settings;
import fangfan.table.Expected;
import fangfan.table.RuleId;
import fangfan.vocabulary.Fact;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How one rule compares in meaning with what it was.
 *
 * @param changed what is said otherwise, beside what the rule asks
 * @param recomputed facts that the rule asks about and that are computed from parameters with other values
 * @param difference a household that the two versions judge differently, when there is one to show
 */
public record RuleComparison(
        RuleId rule, Outcome outcome, Set<Aspect> changed, List<Fact> recomputed, Optional<Difference> difference) {

    /** Whether the rule asks the same. */
    public enum Outcome {
        /** It matches the same households, however its rows are written now. */
        EQUAL,
        /** Some household is judged differently. */
        DIFFERS,
        /** Its rows ask the same, of facts that are computed with other parameters. */
        RECOMPUTED,
        /** It depends on a parameter that is not set. */
        NOT_CONFIGURED,
        /** The search for a difference was given up. */
        NOT_DECIDED,
        ADDED,
        REMOVED
    }

    /** What a rule says beside its conditions. */
    public enum Aspect {
        TABLE,
        SUBJECT,
        NAME,
        ENABLED,
        WINDOW,
        KIND,
        CATEGORY,
        SEVERITY,
        PROPOSED_TYPE,
        GREEN_CHANNEL,
        BASIS,
        STATUS
    }

    /** A household, and what each version says of it. */
    public record Difference(Example example, Expected before, Expected after) {}

    public RuleComparison {
        changed = Set.copyOf(changed);
        recomputed = List.copyOf(recomputed);
    }

    /** Whether it asks the same, and only words, weight, window or citation changed. */
    public boolean isWordingOnly() {
        return outcome == Outcome.EQUAL && !changed.isEmpty();
    }

    static RuleComparison added(RuleId rule) {
        return new RuleComparison(rule, Outcome.ADDED, Set.of(), List.of(), Optional.empty());
    }

    static RuleComparison removed(RuleId rule) {
        return new RuleComparison(rule, Outcome.REMOVED, Set.of(), List.of(), Optional.empty());
    }

    static RuleComparison of(RuleId rule, RuleVersion before, RuleVersion after) {
        Set<Aspect> changed = Aspects.changed(before, after);
        List<Fact> recomputed = after.facts()
                .distinct()
                .filter(fact ->
                        fact.parameters().stream().anyMatch(key -> !same(key, before.settings(), after.settings())))
                .toList();
        if (changed.contains(Aspect.SUBJECT)) {
            return new RuleComparison(rule, Outcome.DIFFERS, changed, recomputed, Optional.empty());
        }
        Meanings.Verdict meanings = Meanings.compare(before, after);
        boolean factsOnly = meanings.outcome() == Outcome.EQUAL && !recomputed.isEmpty();
        return new RuleComparison(
                rule, factsOnly ? Outcome.RECOMPUTED : meanings.outcome(), changed, recomputed, meanings.difference());
    }

    private static boolean same(String key, Settings one, Settings other) {
        return Objects.equals(one.numbers().get(key), other.numbers().get(key))
                && Objects.equals(one.days().get(key), other.days().get(key))
                && Objects.equals(one.codes().get(key), other.codes().get(key));
    }
}
