package fangfan.table.check;

import fangfan.indicator.Settings;
import fangfan.indicator.Value;
import fangfan.table.Cell;
import fangfan.table.Column;
import fangfan.table.Condition;
import fangfan.table.Scope;
import fangfan.table.TableCase;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Unit;
import fangfan.vocabulary.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cells of tables and values of cases as staff read them. */
final class CellWords {

    private final Language language;
    private final Wording words;

    CellWords(Language language) {
        this.language = language;
        this.words = Wording.in(language);
    }

    String of(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    String label(Fact fact) {
        return words.label(fact);
    }

    String outcome(Enum<?> outcome) {
        return words.get("outcome." + outcome);
    }

    /** As it stands in the cell. */
    String cell(Column column, Cell cell) {
        if (cell instanceof Cell.Number number) {
            return plain(number.value());
        }
        if (cell instanceof Cell.Day day) {
            return day.value().toString();
        }
        if (cell instanceof Cell.Parameter parameter) {
            return parameter.key();
        }
        if (cell instanceof Cell.HalfOpen range) {
            return "[" + plain(range.from()) + ".." + plain(range.to()) + ")";
        }
        return words.codes(column.fact().codes(), ((Cell.CodeList) cell).bits());
    }

    /** The operator and the cell: {@code ＞ 3000}, {@code ≥ em.ageMin（现为 16）}. */
    String test(Condition condition, Settings settings) {
        String test = words.get("operator." + condition.column().operator()) + " "
                + cell(condition.column(), condition.cell());
        if (!(condition.cell() instanceof Cell.Parameter parameter)) {
            return test;
        }
        String value = value(parameter, settings);
        return value.isEmpty()
                ? test + of("（还没有定）", " (not set)")
                : test + of("（现为 " + value + "）", " (now " + value + ")");
    }

    /** The value that is set; empty when none is. */
    String value(Cell.Parameter parameter, Settings settings) {
        return settings.number(parameter.key())
                .either(CellWords::plain, settings.day(parameter.key()).either(LocalDate::toString, ""));
    }

    /** {@code 3000.01 元}, a day, labels, 不明, 没有. */
    String value(Fact fact, Value value) {
        if (value instanceof Value.NoQuantity) {
            return of("没有", "none");
        }
        if (!value.isDecided()) {
            return of("不明", "not known");
        }
        if (value instanceof Value.Quantity quantity) {
            BigDecimal number = quantity.range().min();
            String unit = fact.unit() == Unit.NONE ? "" : " " + words.unit(fact.unit());
            return fact.type() == FactType.DAY
                    ? LocalDate.ofEpochDay(number.longValueExact()).toString()
                    : (plain(number) + unit).strip();
        }
        long bits = value instanceof Value.Choice choice ? choice.possible() : ((Value.Choices) value).certain();
        return bits == 0 ? of("没有", "none") : words.codes(fact.codes(), bits);
    }

    /** The value that a column looks at, with the fact's label: {@code 自付医疗费用 3000.01 元}. */
    String fact(TableCase aCase, Column column) {
        Fact fact = column.fact();
        return column.scope() == Scope.OWN
                ? own(fact, aCase.own(fact))
                : aCase.ofMembers(fact)
                        .map(values -> ofMembers(fact, values))
                        .orElse(of("各成员" + label(fact) + "不明", label(fact) + " of the members not known"));
    }

    /** Everything that a case says. */
    String facts(TableCase aCase) {
        Comparator<Map.Entry<Fact, ?>> inOrder =
                Comparator.comparingInt(entry -> entry.getKey().index());
        Stream<String> own =
                aCase.own().entrySet().stream().sorted(inOrder).map(entry -> own(entry.getKey(), entry.getValue()));
        Stream<String> ofMembers = aCase.ofMembers().entrySet().stream()
                .sorted(inOrder)
                .map(entry -> ofMembers(entry.getKey(), entry.getValue()));
        return Stream.concat(own, ofMembers).collect(Collectors.joining(of("，", ", ")));
    }

    private String own(Fact fact, Value value) {
        return label(fact) + " " + value(fact, value);
    }

    private String ofMembers(Fact fact, List<Value> values) {
        String all = values.stream().map(value -> value(fact, value)).collect(Collectors.joining(of("；", "; ")));
        return values.isEmpty()
                ? of("没有成员", "no members")
                : of("各成员" + label(fact) + " ", label(fact) + " of the members ") + all;
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
