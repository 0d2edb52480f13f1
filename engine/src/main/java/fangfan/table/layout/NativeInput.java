package fangfan.table.layout;

import fangfan.indicator.Settings;
import fangfan.indicator.Truth;
import fangfan.indicator.Value;
import fangfan.table.Allowance;
import fangfan.table.Cell;
import fangfan.table.CellRef;
import fangfan.table.Column;
import fangfan.table.Condition;
import fangfan.table.Meaning;
import fangfan.table.Scope;
import fangfan.table.Ticks;
import fangfan.table.workbook.RawValue;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Indicators;
import fangfan.vocabulary.Operator;
import fangfan.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The fact that the native rows of a workbook name, for Drools users who compile the workbooks themselves: one household
 * or member, over what is certain. Insert one into a session of its own and read {@link #matched()} after firing.
 */
public final class NativeInput {

    private static final CellRef NOWHERE = new CellRef("", 1, 0);

    private final Indicators indicators;
    private final int member;
    private final Settings settings;
    private final List<String> matched = new ArrayList<>();

    /** @param member the member's position; 0 for a table about households */
    public NativeInput(Indicators indicators, int member) {
        this.indicators = indicators;
        this.member = member;
        this.settings = indicators.theCase().settings();
    }

    /** The ids of the rules that matched. */
    public List<String> matched() {
        return List.copyOf(matched);
    }

    public void match(String rule) {
        matched.add(rule);
    }

    public boolean enabled(String answer) {
        return answer.equals(Labels.YES);
    }

    public boolean from(String day) {
        return !statusDay().isBefore(LocalDate.parse(day));
    }

    public boolean to(String day) {
        return !statusDay().isAfter(LocalDate.parse(day));
    }

    private LocalDate statusDay() {
        return indicators.theCase().round().statusDay();
    }

    /** The least that the quantity may be, in {@link Ticks}. */
    public long low(String fact) {
        return applies(Vocabulary.fact(fact)) && value(fact) instanceof Value.Quantity quantity
                ? Ticks.of(quantity.range().min())
                : Ticks.INFINITY;
    }

    /** The most that the quantity may be, in {@link Ticks}. */
    public long high(String fact) {
        return applies(Vocabulary.fact(fact)) && value(fact) instanceof Value.Quantity quantity
                ? Ticks.of(quantity.range().max())
                : -Ticks.INFINITY;
    }

    public boolean measured(String fact) {
        return low(fact) <= high(fact);
    }

    /** The least that a literal or a parameter may be: anything while it is not set. */
    public long lower(String written) {
        return threshold(written, -Ticks.INFINITY);
    }

    /** The most that a literal or a parameter may be: anything while it is not set. */
    public long upper(String written) {
        return threshold(written, Ticks.INFINITY);
    }

    private long threshold(String written, long whenNotSet) {
        if (written.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return Ticks.of(BigDecimal.valueOf(LocalDate.parse(written).toEpochDay()));
        }
        if (Character.isLetter(written.charAt(0))) {
            return Allowance.in(settings).apply(written).orElse(whenNotSet);
        }
        return Ticks.of(new BigDecimal(written));
    }

    public long rangeFrom(String range) {
        return Ticks.of(new BigDecimal(range.substring(1, range.indexOf(".."))));
    }

    public long rangeTo(String range) {
        return Ticks.of(new BigDecimal(range.substring(range.indexOf("..") + 2, range.length() - 1)));
    }

    public boolean oneOf(String fact, String labels) {
        return holds(fact, Operator.IN, Scope.OWN, labels);
    }

    public boolean noneOf(String fact, String labels) {
        return holds(fact, Operator.NOT_IN, Scope.OWN, labels);
    }

    public boolean hasAny(String fact, String labels) {
        return holds(fact, Operator.HAS_ANY, Scope.OWN, labels);
    }

    public boolean hasNone(String fact, String labels) {
        return holds(fact, Operator.HAS_NONE, Scope.OWN, labels);
    }

    public boolean anyOneOf(String fact, String labels) {
        return holds(fact, Operator.IN, Scope.ANY_MEMBER, labels);
    }

    public boolean allOneOf(String fact, String labels) {
        return holds(fact, Operator.IN, Scope.ALL_MEMBERS, labels);
    }

    public boolean anyNoneOf(String fact, String labels) {
        return holds(fact, Operator.NOT_IN, Scope.ANY_MEMBER, labels);
    }

    public boolean allNoneOf(String fact, String labels) {
        return holds(fact, Operator.NOT_IN, Scope.ALL_MEMBERS, labels);
    }

    public boolean anyHasAny(String fact, String labels) {
        return holds(fact, Operator.HAS_ANY, Scope.ANY_MEMBER, labels);
    }

    public boolean allHasAny(String fact, String labels) {
        return holds(fact, Operator.HAS_ANY, Scope.ALL_MEMBERS, labels);
    }

    public boolean anyHasNone(String fact, String labels) {
        return holds(fact, Operator.HAS_NONE, Scope.ANY_MEMBER, labels);
    }

    public boolean allHasNone(String fact, String labels) {
        return holds(fact, Operator.HAS_NONE, Scope.ALL_MEMBERS, labels);
    }

    public boolean anyCompares(String fact, String operator, String written) {
        return holds(fact, Operator.valueOf(operator), Scope.ANY_MEMBER, written);
    }

    public boolean allCompares(String fact, String operator, String written) {
        return holds(fact, Operator.valueOf(operator), Scope.ALL_MEMBERS, written);
    }

    /** Rules about members see a household without members, too; they do not match it. */
    private boolean applies(Fact fact) {
        return !fact.isOfMember() || member < indicators.candidateCount();
    }

    private Value value(String fact) {
        return indicators.value(Vocabulary.fact(fact), member);
    }

    private boolean holds(String key, Operator operator, Scope scope, String written) {
        Fact fact = Vocabulary.fact(key);
        if (scope == Scope.OWN && !applies(fact)) {
            return false;
        }
        Column column = new Column(fact, operator, scope);
        boolean number =
                fact.type().isQuantity() && operator != Operator.RANGE && !Character.isLetter(written.charAt(0));
        RawValue raw = number ? new RawValue.Number(new BigDecimal(written)) : new RawValue.Text(written);
        Parsed<Cell> cell = Literals.read(column, raw, Set.of(written));
        if (cell instanceof Parsed.Value<Cell> value) {
            Condition condition = new Condition(column, value.value(), NOWHERE);
            return Meaning.verdict(condition, indicators, member, Allowance.in(settings)) == Truth.TRUE;
        }
        throw new IllegalArgumentException(column + " does not read " + written);
    }
}
