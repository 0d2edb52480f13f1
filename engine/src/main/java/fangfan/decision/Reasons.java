package fangfan.decision;

import fangfan.indicator.Truth;
import fangfan.table.RuleId;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Text;
import java.util.Optional;

/** Words why a rule came to what it did, in both languages, also when it did not match. */
final class Reasons {

    private static final Text NO_SUCH_RULE = new Text("没有这条规则，或者没有启用", "there is no such rule, or it is not enabled");

    private Reasons() {}

    static ImpactExample.Side of(RuleId rule, Decision decision) {
        return decision.verdicts().stream()
                .filter(verdict -> verdict.rule().equals(rule))
                .findFirst()
                .map(verdict -> of(verdict, decision))
                .orElseGet(() -> new ImpactExample.Side(Outcome.NOT_MATCHED, NO_SUCH_RULE, null));
    }

    private static ImpactExample.Side of(RuleVerdict verdict, Decision decision) {
        Explanation.Reason zh = new Explanation(decision.indicators(), Language.ZH).reason(verdict);
        Explanation.Reason en = new Explanation(decision.indicators(), Language.EN).reason(verdict);
        return new ImpactExample.Side(outcome(verdict, decision), new Text(zh.sentence(), en.sentence()), zh.cell());
    }

    private static Outcome outcome(RuleVerdict verdict, Decision decision) {
        if (verdict.truth().isDecided()) {
            return verdict.truth() == Truth.TRUE ? Outcome.MATCHED : Outcome.NOT_MATCHED;
        }
        Optional<Decision.NotConfigured> waiting = decision.notConfigured().stream()
                .filter(open -> open.verdict().rule().equals(verdict.rule()))
                .findFirst();
        return waiting.isPresent() ? Outcome.NOT_CONFIGURED : Outcome.NOT_KNOWN;
    }
}
