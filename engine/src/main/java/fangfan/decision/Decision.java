package fangfan.decision;

import fangfan.indicator.Truth;
import fangfan.table.Kind;
import fangfan.table.RuleId;
import fangfan.vocabulary.Indicators;
import java.util.List;
import java.util.function.Predicate;

/** A reasoned decision on one household: what every rule says and why, before it is worded. */
public final class Decision {

    /** A rule that facts would decide. */
    record NotKnown(RuleVerdict verdict, List<String> missing) {}

    /** A rule that only waits for staff to set parameters. */
    record NotConfigured(RuleVerdict verdict, List<String> parameters) {}

    private final RulesetId ruleset;
    private final Indicators indicators;
    private final List<RuleVerdict> verdicts;
    private final List<NotKnown> notKnown;
    private final List<NotConfigured> notConfigured;
    private final List<Question> questions;
    private final List<NearMiss> nearMisses;
    private final List<RuntimeException> faults;

    Decision(
            RulesetId ruleset,
            Indicators indicators,
            List<RuleVerdict> verdicts,
            List<NotKnown> notKnown,
            List<NotConfigured> notConfigured,
            List<Question> questions,
            List<NearMiss> nearMisses,
            List<RuntimeException> faults) {
        this.ruleset = ruleset;
        this.indicators = indicators;
        this.verdicts = verdicts;
        this.notKnown = notKnown;
        this.notConfigured = notConfigured;
        this.questions = questions;
        this.nearMisses = nearMisses;
        this.faults = faults;
    }

    /** The answer over key groups and leads. */
    public Outcome outcome() {
        if (any(Truth.TRUE, verdict -> kind(verdict).decidesOutcome())) {
            return Outcome.MATCHED;
        }
        if (notKnown.stream().anyMatch(open -> kind(open.verdict()).decidesOutcome())) {
            return Outcome.NOT_KNOWN;
        }
        if (notConfigured.stream().anyMatch(open -> kind(open.verdict()).decidesOutcome())) {
            return Outcome.NOT_CONFIGURED;
        }
        return Outcome.NOT_MATCHED;
    }

    public boolean isComplete() {
        return notKnown.isEmpty() && notConfigured.isEmpty() && failures().isEmpty();
    }

    /** What a rule says; rules that are disabled or not in force say nothing. */
    public Truth truth(RuleId rule) {
        return verdicts.stream()
                .filter(verdict -> verdict.rule().equals(rule))
                .findFirst()
                .map(RuleVerdict::truth)
                .orElse(Truth.NOT_KNOWN);
    }

    /** What a truth that belongs to the rule is called: one that is open may only wait for staff. */
    Outcome outcome(RuleId rule, Truth truth) {
        return switch (truth) {
            case TRUE -> Outcome.MATCHED;
            case FALSE -> Outcome.NOT_MATCHED;
            case NOT_KNOWN ->
                notConfigured.stream().anyMatch(open -> open.verdict().rule().equals(rule))
                        ? Outcome.NOT_CONFIGURED
                        : Outcome.NOT_KNOWN;
        };
    }

    /** Every rule that was decided on, in the order of their ids. */
    public List<RuleId> rules() {
        return verdicts.stream().map(RuleVerdict::rule).toList();
    }

    /** Rules that could not be evaluated or on which the two evaluators disagree. */
    public List<RuleId> failures() {
        return failed().stream().map(RuleVerdict::rule).toList();
    }

    /** What an evaluator threw: for the log of whoever asked, never for the document, since messages may quote facts. */
    public List<RuntimeException> faults() {
        return faults;
    }

    List<RuleVerdict> verdicts() {
        return verdicts;
    }

    List<RuleVerdict> failed() {
        return verdicts.stream().filter(verdict -> !verdict.agreed()).toList();
    }

    public RulesetId ruleset() {
        return ruleset;
    }

    /** The values that it was made on. */
    public Indicators indicators() {
        return indicators;
    }

    List<RuleVerdict> findings() {
        return where(Truth.TRUE, verdict -> kind(verdict) != Kind.DATA_CHECK);
    }

    List<RuleVerdict> suspects() {
        return where(Truth.TRUE, verdict -> kind(verdict) == Kind.DATA_CHECK);
    }

    List<RuleVerdict> notMatched() {
        return where(Truth.FALSE, verdict -> true);
    }

    List<NotKnown> notKnown() {
        return notKnown;
    }

    List<NotConfigured> notConfigured() {
        return notConfigured;
    }

    List<Question> questions() {
        return questions;
    }

    List<NearMiss> nearMisses() {
        return nearMisses;
    }

    /** A data check that is not known is listed nowhere. */
    static boolean isListedWhenOpen(RuleVerdict verdict) {
        return kind(verdict) != Kind.DATA_CHECK;
    }

    private static Kind kind(RuleVerdict verdict) {
        return verdict.first().result().kind();
    }

    private boolean any(Truth truth, Predicate<RuleVerdict> which) {
        return !where(truth, which).isEmpty();
    }

    private List<RuleVerdict> where(Truth truth, Predicate<RuleVerdict> which) {
        return verdicts.stream()
                .filter(verdict -> verdict.truth() == truth && which.test(verdict))
                .toList();
    }
}
