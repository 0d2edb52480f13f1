package fangfan.table.layout;

import fangfan.table.Cell;
import fangfan.table.Column;
import fangfan.table.workbook.ExcelDay;
import fangfan.table.workbook.RawValue;
import fangfan.vocabulary.Codes;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Operator;
import fangfan.vocabulary.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads and prints what staff write into condition cells: numbers, days, labels, {@code [16..60)}, parameter keys.
 *
 * <p>Invariant: reading what was printed gives the same cell again.
 */
public final class Literals {

    private static final Wording WORDS = Wording.in(Language.ZH);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");
    private static final Pattern HALF_OPEN = Pattern.compile("\\[(-?[0-9.]{1,20})\\.\\.(-?[0-9.]{1,20})\\)");
    private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z0-9]*(\\.[a-z][a-zA-Z0-9]*)+");
    private static final String BETWEEN_LABELS = "、";
    private static final BigDecimal MOST = new BigDecimal("999999999999");

    private Literals() {}

    /** @param parameters the keys that the parameters' workbook holds for this type of fact */
    public static Parsed<Cell> read(Column column, RawValue raw, Set<String> parameters) {
        Fact fact = column.fact();
        if (!fact.type().isQuantity()) {
            return raw instanceof RawValue.Text text
                    ? codes(column, text.written())
                    : Parsed.fault(
                            "cell.not-a-label",
                            "`%s` 不是文字，请从下拉选项中选".formatted(raw.written()),
                            "`%s` is not text: choose from the list".formatted(raw.written()));
        }
        if (raw instanceof RawValue.Text text) {
            return text(column, text.written(), parameters);
        }
        if (raw instanceof RawValue.Number number && column.operator() != Operator.RANGE) {
            return number(fact, number.value());
        }
        return Parsed.fault(
                "cell.wrong-type",
                "`%s` 的格式不对，应为%s".formatted(raw.written(), typeZh(column)),
                "`%s` is of the wrong type, expected %s".formatted(raw.written(), typeEn(column)));
    }

    private static Parsed<Cell> text(Column column, String written, Set<String> parameters) {
        if (column.operator() == Operator.RANGE) {
            return halfOpen(column, written);
        }
        if (KEY.matcher(written).matches()) {
            return parameters.contains(written)
                    ? Parsed.of(new Cell.Parameter(written))
                    : Parsed.fault(
                            "cell.unknown-parameter",
                            "`%s` 不是参数表里%s类的键%s".formatted(written, typeZh(column), meantZh(parameters, written)),
                            "`%s` is no parameter of this type%s".formatted(written, meantEn(parameters, written)),
                            Suggestion.among(parameters, written));
        }
        String digits = Suggestion.digits(written);
        if (NUMBER.matcher(written).matches()) {
            return Parsed.fault(
                    "cell.number-as-text",
                    "`%s` 是文本格式的数字，请把单元格改成数字格式，再填 `%s`".formatted(written, written),
                    "`%s` is a number stored as text: set the cell's format to number and type `%s` again"
                            .formatted(written, written),
                    Optional.of(written));
        }
        if (column.fact().type() == FactType.DAY) {
            return Parsed.fault(
                    "cell.not-a-day",
                    "`%s` 不是日期，请把单元格改成日期格式，按 2023-09-30 的样子输入".formatted(written),
                    "`%s` is not a day: set the cell's format to date and type it like 2023-09-30".formatted(written));
        }
        boolean looksLikeNumber = NUMBER.matcher(digits).matches();
        return Parsed.fault(
                "cell.not-a-number",
                "`%s` 不是%s%s".formatted(written, typeZh(column), looksLikeNumber ? "，是否为 `" + digits + "`？" : ""),
                "`%s` is not %s%s"
                        .formatted(written, typeEn(column), looksLikeNumber ? ". Did you mean `" + digits + "`?" : ""),
                looksLikeNumber ? Optional.of(digits) : Optional.empty());
    }

    private static Parsed<Cell> number(Fact fact, BigDecimal value) {
        if (fact.type() == FactType.DAY) {
            return ExcelDay.of(value)
                    .<Parsed<Cell>>map(day -> Parsed.of(new Cell.Day(day)))
                    .orElseGet(() -> Parsed.fault(
                            "cell.not-a-day",
                            "`%s` 不是日期，请按 2023-09-30 的样子输入".formatted(value.toPlainString()),
                            "`%s` is not a day: type it like 2023-09-30".formatted(value.toPlainString())));
        }
        Parsed<BigDecimal> number = number(value, fact.type().decimals());
        return number instanceof Parsed.Value<BigDecimal> sound
                ? Parsed.of(new Cell.Number(sound.value()))
                : ((Parsed.Fault<BigDecimal>) number).as();
    }

    /** A number that both evaluators compare exactly. */
    static Parsed<BigDecimal> number(BigDecimal value, int decimals) {
        BigDecimal plain = plain(value);
        String written = plain.toPlainString();
        if (plain.abs().compareTo(MOST) > 0) {
            return Parsed.fault(
                    "cell.number-out-of-range", "`" + written + "` 太大，请核对", "`" + written + "` is too large");
        }
        if (plain.scale() > decimals) {
            return Parsed.fault(
                    "cell.too-many-decimals",
                    "`" + written + "` 的小数位太多，最多 " + decimals + " 位",
                    "`" + written + "` has too many decimals, at most " + decimals);
        }
        return Parsed.of(plain);
    }

    private static Parsed<Cell> halfOpen(Column column, String written) {
        Matcher range = HALF_OPEN.matcher(written);
        if (range.matches()
                && NUMBER.matcher(range.group(1)).matches()
                && NUMBER.matcher(range.group(2)).matches()) {
            Parsed<Cell> from = number(column.fact(), new BigDecimal(range.group(1)));
            Parsed<Cell> to = number(column.fact(), new BigDecimal(range.group(2)));
            if (from instanceof Parsed.Fault<Cell>) {
                return from;
            }
            if (to instanceof Parsed.Fault<Cell>) {
                return to;
            }
            BigDecimal low = plain(new BigDecimal(range.group(1)));
            BigDecimal high = plain(new BigDecimal(range.group(2)));
            return low.compareTo(high) < 0
                    ? Parsed.of(new Cell.HalfOpen(low, high))
                    : Parsed.fault(
                            "cell.empty-range",
                            "`%s` 里没有任何数，前一个数要小于后一个数".formatted(written),
                            "`%s` holds no number: the first must be below the second".formatted(written));
        }
        return Parsed.fault(
                "cell.not-a-range",
                "`%s` 不是区间，请写成 `[16..60)`，意思是含 16、不含 60".formatted(written),
                "`%s` is not a range: write `[16..60)`, 16 included and 60 not".formatted(written));
    }

    private static Parsed<Cell> codes(Column column, String written) {
        Codes codes = column.fact().codes();
        boolean one = column.operator() == Operator.EQUAL || column.operator() == Operator.NOT_EQUAL;
        long bits = 0;
        for (String label : one ? new String[] {written} : written.split(BETWEEN_LABELS, -1)) {
            String code = WORDS.codeLabelled(codes, label).orElse("");
            if (code.isEmpty()) {
                Set<String> labels = Labels.of(codes);
                return Parsed.fault(
                        "cell.unknown-label",
                        "`%s` 不是“%s”的选项%s".formatted(label, WORDS.label(column.fact()), meantZh(labels, label)),
                        "`%s` is not among the labels of %s%s"
                                .formatted(label, column.fact().key(), meantEn(labels, label)),
                        Suggestion.among(labels, label).map(meant -> replaced(written, label, meant)));
            }
            bits |= codes.bit(code);
        }
        return Parsed.of(new Cell.CodeList(bits));
    }

    private static String replaced(String list, String label, String meant) {
        return Arrays.stream(list.split(BETWEEN_LABELS, -1))
                .map(one -> one.equals(label) ? meant : one)
                .collect(Collectors.joining(BETWEEN_LABELS));
    }

    /** What to write into the cell: a {@link BigDecimal}, a {@link LocalDate} or a text. */
    public static Object print(Column column, Cell cell) {
        if (cell instanceof Cell.Number number) {
            return number.value();
        }
        if (cell instanceof Cell.Day day) {
            return day.value();
        }
        if (cell instanceof Cell.Parameter parameter) {
            return parameter.key();
        }
        if (cell instanceof Cell.HalfOpen range) {
            return "[" + range.from().toPlainString() + ".." + range.to().toPlainString() + ")";
        }
        return WORDS.codes(column.fact().codes(), ((Cell.CodeList) cell).bits());
    }

    static boolean isKey(String written) {
        return KEY.matcher(written).matches();
    }

    /** Without trailing zeros, never in powers of ten. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() > -30 ? stripped.setScale(0) : stripped;
    }

    private static String meantZh(Set<String> candidates, String written) {
        return Suggestion.among(candidates, written)
                .map(s -> "，是否为 `" + s + "`？")
                .orElse("");
    }

    private static String meantEn(Set<String> candidates, String written) {
        return Suggestion.among(candidates, written)
                .map(s -> ". Did you mean `" + s + "`?")
                .orElse("");
    }

    private static String typeZh(Column column) {
        return column.operator() == Operator.RANGE
                ? "区间"
                : TypeNames.zh(column.fact().type());
    }

    private static String typeEn(Column column) {
        return column.operator() == Operator.RANGE
                ? "a range"
                : TypeNames.en(column.fact().type());
    }
}
