package fangfan.decision;

import fangfan.table.Subject;
import fangfan.table.check.RuleComparison;
import fangfan.table.check.RuleComparison.Aspect;
import fangfan.table.check.RuleComparison.Outcome;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Says in sentences what changed in meaning, and everything in one. */
final class ComparisonWords {

    private final boolean chinese;
    private final Wording words;

    ComparisonWords(Language language) {
        this.chinese = language == Language.ZH;
        this.words = Wording.in(language);
    }

    String summary(RulesetComparison comparison) {
        if (comparison.isEqual()) {
            return say("没有不同", "no difference");
        }
        List<String> parts = new ArrayList<>();
        add(parts, comparison.tables().size(), "%s 张表有改动", "tables changed: %s");
        add(parts, comparison.rows(), "%s 行有改动", "rows changed: %s");
        add(parts, comparison.parameters().size(), "%s 个参数有改动", "parameters changed: %s");
        add(parts, comparison.rounds().size(), "%s 个轮次有改动", "rounds changed: %s");
        if (comparison.compared().isEmpty()) {
            parts.add(say("规则的意思没有比较", "meaning not compared"));
        } else {
            List<RuleChange> rules = comparison.compared().orElseThrow().rules();
            long open = count(rules, RuleChange.Meaning.NOT_DECIDED);
            long same = count(rules, RuleChange.Meaning.SAME);
            add(parts, rules.size() - open - same, "%s 条规则的意思变了", "rules that mean something else: %s");
            add(parts, open, "%s 条规则的意思变没变还说不准", "rules of which that is open: %s");
            if (open + same == rules.size() && open == 0) {
                parts.add(say("规则的意思都没有变", "every rule means the same"));
            }
        }
        return String.join(comma(), parts);
    }

    private static long count(List<RuleChange> rules, RuleChange.Meaning meaning) {
        return rules.stream().filter(rule -> rule.meaning() == meaning).count();
    }

    private void add(List<String> parts, long count, String zh, String en) {
        if (count > 0) {
            parts.add(say(zh, en).formatted(count));
        }
    }

    /** How the meaning was compared, or why it could not be. */
    String note(MeaningComparison meaning) {
        if (meaning instanceof MeaningComparison.Compared compared) {
            return say(
                            "规则的意思按江津区在 %s 轮的参数比较，没有列出的 %s 条规则没有变",
                            "meaning is compared under the parameters of Jiangjin in the round %s; rules that are not listed are as they were: %s")
                    .formatted(compared.round().id(), compared.others());
        }
        if (meaning instanceof MeaningComparison.Faulty faulty) {
            List<String> sides = new ArrayList<>();
            add(sides, faulty.before(), "原来的工作簿有 %s 处错误", "faults in the workbooks before: %s");
            add(sides, faulty.after(), "现在的工作簿有 %s 处错误", "faults in the workbooks after: %s");
            return String.join(comma(), sides)
                    + say("，改好以后才能比较规则的意思", "; once they are mended the meaning can be compared");
        }
        return say(
                "两边的“轮次”里没有相同的一轮，不知道取哪一年的参数，规则的意思没有比较",
                "no round stands in both sheets 轮次, so there is no year to take parameters of: the meaning was not compared");
    }

    /** Whether the meaning of a rule changed, and how. */
    String meaning(RuleChange rule) {
        List<String> parts = new ArrayList<>();
        parts.add(first(rule));
        RuleComparison comparison = rule.comparison();
        if (comparison.outcome() == Outcome.DIFFERS && !comparison.recomputed().isEmpty()) {
            parts.add(recomputed(comparison));
        }
        if (comparison.outcome() != Outcome.EQUAL) {
            if (rule.says(Aspect.ENABLED)) {
                parts.add(enabled(rule));
            }
            String others = aspects(rule);
            if (!others.isEmpty()) {
                parts.add(say("另外改了", "changed besides: ") + others);
            }
        }
        boolean isKept = comparison.outcome() != Outcome.REMOVED;
        if (isKept && !rule.isEnabled() && !rule.says(Aspect.ENABLED)) {
            parts.add(say("这条规则停用着，不参加判定", "the rule is switched off and judges nobody"));
        }
        return String.join(say("；", "; "), parts);
    }

    private String first(RuleChange rule) {
        return switch (rule.comparison().outcome()) {
            case ADDED -> say("新增的规则", "a new rule");
            case REMOVED -> say("删去的规则", "a rule that is gone");
            case EQUAL -> equal(rule);
            case DIFFERS -> say("有：", "yes: ") + difference(rule);
            case RECOMPUTED ->
                say("有：条件没有变，但", "yes: the conditions are the same, but ") + recomputed(rule.comparison());
            case NOT_CONFIGURED -> say("说不准：要看待定的参数定成多少", "open: it depends on a parameter that is not set");
            case NOT_DECIDED -> say("没有算完，请自己核对", "not decided: look yourself");
        };
    }

    private String equal(RuleChange rule) {
        String others = aspects(rule);
        if (rule.meaning() == RuleChange.Meaning.SAME) {
            return others.isEmpty()
                    ? say("没有：只是写法不同", "no: only written otherwise")
                    : say("没有：只改了", "no: changed is only ") + others;
        }
        List<String> parts = new ArrayList<>();
        if (rule.says(Aspect.ENABLED)) {
            parts.add(enabled(rule));
        }
        if (!others.isEmpty()) {
            parts.add(say("条件没有变，改了", "the conditions are the same, changed is ") + others);
        }
        return say("有：", "yes: ") + String.join(say("；", "; "), parts);
    }

    private String enabled(RuleChange rule) {
        return rule.isEnabled()
                ? say("改为启用", "switched on")
                : say("改为停用，不再参加判定", "switched off, it judges nobody any more");
    }

    private String difference(RuleChange rule) {
        boolean member = rule.subject() == Subject.MEMBER;
        return rule.comparison()
                .difference()
                .map(found -> say(
                                "“%s”的" + (member ? "成员" : "户") + "由%s变为%s",
                                "a " + (member ? "member" : "household") + " with “%s” goes from %s to %s")
                        .formatted(
                                chinese
                                        ? found.example().text().zh()
                                        : found.example().text().en(),
                                words.get("outcome." + found.before()),
                                words.get("outcome." + found.after())))
                .orElseGet(() -> member
                        ? say("原来判户，现在判成员", "it judged households and judges members now")
                        : say("原来判成员，现在判户", "it judged members and judges households now"));
    }

    private String recomputed(RuleComparison comparison) {
        String facts = comparison.recomputed().stream()
                .map(words::label)
                .map(label -> "“" + label + "”")
                .collect(Collectors.joining(say("、", ", ")));
        return say(facts + "用参数计算，参数变了", facts + " depends on parameters that changed");
    }

    /** All that is said otherwise, but whether it is enabled and what is told of the subject already. */
    private String aspects(RuleChange rule) {
        return Arrays.stream(Aspect.values())
                .filter(rule::says)
                .filter(aspect -> aspect != Aspect.ENABLED && aspect != Aspect.SUBJECT)
                .map(aspect -> words.get("aspect." + aspect))
                .collect(Collectors.joining(say("、", ", ")));
    }

    private String comma() {
        return say("，", ", ");
    }

    private String say(String zh, String en) {
        return chinese ? zh : en;
    }
}
