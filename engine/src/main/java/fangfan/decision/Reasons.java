package fangfan.decision;

import fangfan.table.RuleId;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Text;

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
        return new ImpactExample.Side(
                decision.outcome(verdict.rule(), verdict.truth()), new Text(zh.sentence(), en.sentence()), zh.cell());
    }
}
