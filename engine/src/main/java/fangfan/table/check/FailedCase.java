package fangfan.table.check;

import fangfan.indicator.Truth;
import fangfan.table.Condition;
import fangfan.table.Diagnostic;
import fangfan.table.TableCase;
import fangfan.table.compile.Verdicts;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Text;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says what a case that fails came to, and which cells decided it. */
final class FailedCase {

    private final RanCase ran;
    private final RuleRows rule;
    private final Verdicts verdicts;

    private FailedCase(RanCase ran, RuleRows rule, Verdicts verdicts) {
        this.ran = ran;
        this.rule = rule;
        this.verdicts = verdicts;
    }

    static Diagnostic diagnostic(RanCase ran, RuleRows rule, CaseFacts facts) {
        FailedCase failed = new FailedCase(ran, rule, rule.verdicts(facts));
        return new Diagnostic(
                "case.fails",
                ran.aCase().at().toString(),
                new Text(failed.message(Language.ZH), failed.message(Language.EN)));
    }

    private String message(Language language) {
        CellWords words = new CellWords(language);
        TableCase aCase = ran.aCase();
        String expected = words.outcome(aCase.expected());
        String actual = words.outcome(ran.actual());
        String because = deciding().stream()
                .map(condition -> because(condition, words))
                .collect(Collectors.joining(words.of("；", "; ")));
        return words.of(
                        "用例“%s”期望 %s %s，实际%s：%s。请核对用例和这些单元格，哪里写错改哪里",
                        "the case “%s” expects %s to be %s, but it is %s: %s. Correct whichever is wrong, the case or these cells")
                .formatted(aCase.name(), aCase.rule(), expected, actual, because);
    }

    /** Of the rows that say what the rule says, the one with the fewest conditions that say so, and these. */
    private List<Condition> deciding() {
        return IntStream.range(0, rule.rows().size())
                .filter(row -> verdicts.row(row) == truth())
                .mapToObj(this::deciding)
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    private List<Condition> deciding(int row) {
        return rule.rows().get(row).conditions().stream()
                .filter(condition -> rule.verdict(verdicts, row, condition) == truth())
                .toList();
    }

    private Truth truth() {
        return switch (ran.actual()) {
            case MATCHED -> Truth.TRUE;
            case NOT_MATCHED -> Truth.FALSE;
            case NOT_KNOWN, NOT_CONFIGURED -> Truth.NOT_KNOWN;
        };
    }

    private String because(Condition condition, CellWords words) {
        String says = switch (truth()) {
            case TRUE -> words.of("%s，合乎“%s”（%s）", "%s meets %s (%s)");
            case FALSE -> words.of("%s，不合“%s”（%s）", "%s does not meet %s (%s)");
            case NOT_KNOWN -> words.of("%s，“%s”定不下来（%s）", "%s leaves %s open (%s)");
        };
        return says.formatted(
                words.fact(ran.aCase(), condition.column()),
                words.test(condition, rule.terms().settings()),
                condition.at());
    }
}
