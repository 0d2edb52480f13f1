package fangfan.table.layout;

import fangfan.indicator.Range;
import fangfan.indicator.Value;
import fangfan.table.Cell;
import fangfan.table.Column;
import fangfan.table.Scope;
import fangfan.table.TableCase;
import fangfan.table.workbook.ExcelDay;
import fangfan.table.workbook.RawValue;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Operator;
import fangfan.vocabulary.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads and prints the values of cases: what is known as staff write it, 不明, 没有, and those of members with ；
 * between them.
 *
 * <p>Invariant: reading what was printed gives the same value again.
 */
final class CaseValues {

    static final String NOT_KNOWN = "不明";

    /** No code of the list at all, or nothing to measure, such as the age of one born after the status day. */
    static final String NONE = "没有";

    static final String NO_MEMBERS = "没有成员";
    static final String BETWEEN_MEMBERS = "；";

    private static final String NUMBER = "-?[0-9]{1,12}(\\.[0-9]{1,6})?";
    private static final String DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    private CaseValues() {}

    static Parsed<Value> read(Fact fact, RawValue raw) {
        if (raw.written().equals(NOT_KNOWN)) {
            return Parsed.of(TableCase.notKnown(fact));
        }
        if (raw.written().equals(NONE) && fact.type() == FactType.CODES) {
            return Parsed.of(new Value.Choices(0, 0));
        }
        if (raw.written().equals(NONE) && fact.type().isQuantity()) {
            return Parsed.of(new Value.NoQuantity());
        }
        Parsed<Cell> cell = Literals.read(asColumn(fact), raw, Set.of());
        if (cell instanceof Parsed.Fault<Cell> fault) {
            return fault.as();
        }
        return Parsed.of(value(fact, ((Parsed.Value<Cell>) cell).value()));
    }

    static Parsed<List<Value>> readMembers(Fact fact, RawValue raw) {
        List<Value> values = new ArrayList<>();
        if (raw.written().equals(NO_MEMBERS)) {
            return Parsed.of(List.of());
        }
        for (String one : raw.written().split(BETWEEN_MEMBERS, -1)) {
            Parsed<Value> value = read(fact, raw instanceof RawValue.Text ? typed(fact, one) : raw);
            if (value instanceof Parsed.Fault<Value> fault) {
                return new Parsed.Fault<>(fault.code(), fault.message(), Optional.empty());
            }
            values.add(((Parsed.Value<Value>) value).value());
        }
        return Parsed.of(List.copyOf(values));
    }

    /** What to write into the cell: a number, a day or a text. */
    static Object print(Fact fact, Value value) {
        if (value instanceof Value.NoQuantity) {
            return NONE;
        }
        if (!value.isDecided()) {
            return NOT_KNOWN;
        }
        if (value instanceof Value.Quantity quantity) {
            BigDecimal number = quantity.range().min();
            return fact.type() == FactType.DAY ? LocalDate.ofEpochDay(number.longValueExact()) : number;
        }
        long bits = value instanceof Value.Choice choice ? choice.possible() : ((Value.Choices) value).certain();
        return bits == 0 ? NONE : Wording.in(Language.ZH).codes(fact.codes(), bits);
    }

    /** One member's number stays a number; the values of several are a text. */
    static Object printMembers(Fact fact, List<Value> values) {
        if (values.size() == 1) {
            return print(fact, values.get(0));
        }
        return values.isEmpty()
                ? NO_MEMBERS
                : values.stream()
                        .map(value -> print(fact, value))
                        .map(one -> one instanceof BigDecimal number ? number.toPlainString() : one.toString())
                        .collect(Collectors.joining(BETWEEN_MEMBERS));
    }

    /** In a list of several members numbers and days are text. */
    private static RawValue typed(Fact fact, String written) {
        if (fact.type() == FactType.DAY && written.matches(DAY)) {
            int day = Integer.parseInt(written.substring(8));
            LocalDate month = LocalDate.parse(written.substring(0, 8) + "01");
            return day <= month.lengthOfMonth()
                    ? new RawValue.Number(BigDecimal.valueOf(ExcelDay.serial(month.withDayOfMonth(day))))
                    : new RawValue.Text(written);
        }
        return fact.type().isQuantity() && written.matches(NUMBER)
                ? new RawValue.Number(new BigDecimal(written))
                : new RawValue.Text(written);
    }

    /** A column whose cells read like the values of the fact. */
    private static Column asColumn(Fact fact) {
        Operator operator = fact.type().isQuantity()
                ? Operator.AT_LEAST
                : fact.type() == FactType.CODES ? Operator.HAS_ANY : Operator.EQUAL;
        return new Column(fact, operator, Scope.OWN);
    }

    private static Value value(Fact fact, Cell cell) {
        if (cell instanceof Cell.CodeList list) {
            return fact.type() == FactType.CODES
                    ? new Value.Choices(list.bits(), list.bits())
                    : new Value.Choice(list.bits());
        }
        if (cell instanceof Cell.Day day) {
            return new Value.Quantity(Range.exactly(day.value().toEpochDay()));
        }
        return new Value.Quantity(Range.exactly(((Cell.Number) cell).value()));
    }
}
