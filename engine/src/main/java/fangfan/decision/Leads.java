package fangfan.decision;

import fangfan.indicator.Truth;
import fangfan.table.Kind;
import fangfan.table.Severity;
import java.util.List;

/** What the rules that find risk leads came to; tables of classification and review read it. */
record Leads(Truth high, Truth any, List<RuleVerdict> undecidedHigh, List<RuleVerdict> undecided) {

    static Leads among(List<RuleVerdict> verdicts) {
        List<RuleVerdict> leads = verdicts.stream().filter(Leads::isLead).toList();
        List<RuleVerdict> high = leads.stream().filter(Leads::isHigh).toList();
        return new Leads(or(high), or(leads), undecided(high), undecided(leads));
    }

    static boolean isLead(RuleVerdict verdict) {
        return verdict.first().result().kind() == Kind.RISK_LEAD;
    }

    static boolean isHigh(RuleVerdict verdict) {
        return verdict.first().result().severity() == Severity.HIGH;
    }

    private static Truth or(List<RuleVerdict> verdicts) {
        return verdicts.stream().map(RuleVerdict::truth).reduce(Truth.FALSE, Truth::or);
    }

    private static List<RuleVerdict> undecided(List<RuleVerdict> verdicts) {
        return verdicts.stream().filter(verdict -> !verdict.truth().isDecided()).toList();
    }
}
