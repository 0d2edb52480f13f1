package fangfan.cli;

import fangfan.decision.Document.Condition;
import fangfan.vocabulary.Codes;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Operator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Words the conditions of a document: codes become labels, shares percentages, and bounds are said. */
final class ConditionWords {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final Speech speech;
    private final FactWords facts;

    ConditionWords(Speech speech) {
        this.speech = speech;
        this.facts = new FactWords(speech);
    }

    /** A table of conditions, or nothing when there are none. */
    List<String> table(List<Condition> conditions, String indent) {
        if (conditions.isEmpty()) {
            return List.of();
        }
        TextTable table = new TextTable();
        if (speech.language() == Language.ZH) {
            table.row("条件", "标准", "本户", "结果", "单元格");
        } else {
            table.row("condition", "asked for", "household", "result", "cell");
        }
        for (Condition condition : conditions) {
            table.row(
                    condition.label(),
                    expected(condition),
                    actual(condition),
                    speech.words().get("verdict." + condition.verdict()),
                    condition.cell());
        }
        return table.lines(indent);
    }

    /** The operator and what the cell asks for: {@code ＞ 3000 元}. */
    String expected(Condition condition) {
        String operator = Arrays.stream(Operator.values())
                .filter(some -> some.symbol().equals(condition.operator()))
                .map(some -> speech.words().get("operator." + some))
                .findFirst()
                .orElse(condition.operator());
        boolean unset = speech.words().find("parameter." + condition.expected()).isPresent();
        String expected = unset
                ? speech.parameter(condition.expected()) + speech.bracketed(speech.of("待定", "not set"))
                : said(condition, condition.expected());
        return operator + " " + expected;
    }

    /** What the household's facts say: {@code 3500.00 元}, {@code 至少 3500.00 元}, labels, or that nothing is known. */
    String actual(Condition condition) {
        String actual = condition.actual();
        if (actual == null) {
            return speech.of("不清楚", "not known");
        }
        if (actual.startsWith(">= ")) {
            return speech.of("至少 ", "at least ") + said(condition, actual.substring(3));
        }
        if (actual.startsWith("<= ")) {
            return speech.of("至多 ", "at most ") + said(condition, actual.substring(3));
        }
        int between = isOf(condition, FactType::isQuantity) ? actual.indexOf("..") : -1;
        return between < 0
                ? said(condition, actual)
                : quantity(condition, actual.substring(0, between))
                        + speech.of(" 至 ", " to ")
                        + said(condition, actual.substring(between + 2));
    }

    /** A value that stands in the document, with its unit. */
    String said(Condition condition, String value) {
        Optional<Codes> codes =
                facts.fact(condition.fact()).map(fact -> fact.codes()).filter(some -> !some.equals(Codes.NONE));
        if (codes.isPresent()) {
            return speech.list(Arrays.stream(value.split(", "))
                    .map(code -> label(codes.get(), code))
                    .toList());
        }
        String unit = condition.unit() == null
                ? ""
                : speech.words().find("unit." + condition.unit()).orElse("");
        return quantity(condition, value) + (unit.isEmpty() ? "" : " " + unit);
    }

    /** A flag may hold the paths of what it points at instead of a code. */
    private String label(Codes codes, String code) {
        String constant = codes.equals(Codes.FLAG) ? code.toUpperCase(Locale.ROOT) : code;
        return codes.constants().contains(constant) ? speech.words().code(codes, constant) : facts.labelled(code);
    }

    private String quantity(Condition condition, String value) {
        boolean share = isOf(condition, type -> type == FactType.SHARE);
        return share && NUMBER.matcher(value).matches() ? percent(new BigDecimal(value)) : value;
    }

    private static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).stripTrailingZeros();
        return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString() + "%";
    }

    private boolean isOf(Condition condition, Predicate<FactType> type) {
        return facts.fact(condition.fact())
                .filter(fact -> type.test(fact.type()))
                .isPresent();
    }
}
