package fangfan.service.page;

import fangfan.decision.Document.Condition;
import fangfan.indicator.Truth;
import fangfan.vocabulary.Codes;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Operator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words what a condition asks for and what the household's facts say, as the engine's sentences do. */
public final class ConditionWords {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern HALF_OPEN = Pattern.compile("\\[(.+)\\.\\.(.+)\\)");
    private static final Pattern BETWEEN = Pattern.compile("(.+)\\.\\.(.+)");
    private static final Set<String> GOES_WITHOUT_SAYING = Set.of(Operator.EQUAL.symbol());

    private final Words words;
    private final FactWords facts;

    public ConditionWords(Words words, FactWords facts) {
        this.words = words;
        this.facts = facts;
    }

    /** For example {@code 超过 3000 元}, {@code 属于普通高中、中职}, {@code 是}. */
    public String asked(Condition condition) {
        if (facts.wording().find("parameter." + condition.expected()).isPresent()) {
            return words.of("condition.unset", facts.parameter(condition.expected()));
        }
        Matcher range = HALF_OPEN.matcher(condition.expected());
        if (range.matches()) {
            return words.of("condition.range", said(condition, range.group(1)), said(condition, range.group(2)));
        }
        String expected = said(condition, condition.expected());
        return GOES_WITHOUT_SAYING.contains(condition.operator())
                ? expected
                : words.of(isQuantity(condition) ? "condition.asked" : "condition.named", says(condition), expected);
    }

    /** For example {@code 3500.00 元}, {@code 至少 3500.00 元}, labels, or that nothing is known. */
    public String actual(Condition condition) {
        String actual = condition.actual();
        if (actual == null) {
            return words.of("condition.notKnown");
        }
        if (actual.startsWith(">= ")) {
            return words.of("condition.atLeast", said(condition, actual.substring(3)));
        }
        if (actual.startsWith("<= ")) {
            return words.of("condition.atMost", said(condition, actual.substring(3)));
        }
        Matcher between = BETWEEN.matcher(actual);
        return isQuantity(condition) && between.matches()
                ? words.of(
                        "condition.between", quantity(condition, between.group(1)), said(condition, between.group(2)))
                : isOfSomeOnly(condition)
                        ? words.of("condition.restNotKnown", said(condition, actual))
                        : said(condition, actual);
    }

    /** Whether only some members told their code, and those who did not might decide. */
    private boolean isOfSomeOnly(Condition condition) {
        return condition.verdict().equals(Truth.NOT_KNOWN.name())
                && !codes(condition).equals(Codes.NONE);
    }

    /** A value that stands in the document, with its unit. */
    public String said(Condition condition, String value) {
        Codes codes = codes(condition);
        if (!codes.equals(Codes.NONE)) {
            return words.list(Arrays.stream(value.split(", "))
                    .map(code -> facts.code(codes, code))
                    .toList());
        }
        String unit = condition.unit() == null
                ? ""
                : facts.wording().find("unit." + condition.unit()).orElse("");
        return quantity(condition, value) + (unit.isEmpty() ? "" : " " + (value.equals("1") ? ofOne(unit) : unit));
    }

    /** English units stand in the plural. */
    private String ofOne(String unit) {
        return words.language() == Language.EN && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }

    private String quantity(Condition condition, String value) {
        if (type(condition) != FactType.SHARE || !NUMBER.matcher(value).matches()) {
            return value;
        }
        BigDecimal percent = new BigDecimal(value).movePointRight(2).stripTrailingZeros();
        return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString() + "%";
    }

    private String says(Condition condition) {
        Optional<Operator> operator = Arrays.stream(Operator.values())
                .filter(some -> some.symbol().equals(condition.operator()))
                .findFirst();
        if (operator.isEmpty()) {
            return condition.operator();
        }
        String group = type(condition) == FactType.DAY ? "day." : isQuantity(condition) ? "" : "code.";
        String end = operator.get() + ".true";
        return facts.wording()
                .find("says." + group + end)
                .orElseGet(() -> facts.wording().get("says." + end));
    }

    private boolean isQuantity(Condition condition) {
        return type(condition).isQuantity();
    }

    private Codes codes(Condition condition) {
        return facts.fact(condition.fact()).map(Fact::codes).orElse(Codes.NONE);
    }

    private FactType type(Condition condition) {
        return facts.fact(condition.fact()).map(Fact::type).orElse(FactType.CODE);
    }
}
