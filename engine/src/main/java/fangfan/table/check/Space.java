package fangfan.table.check;

import fangfan.indicator.Settings;
import fangfan.table.Allowance;
import fangfan.table.Cell;
import fangfan.table.Column;
import fangfan.table.Condition;
import fangfan.table.Row;
import fangfan.table.Scope;
import fangfan.table.Span;
import fangfan.table.Subject;
import fangfan.vocabulary.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything that some rows can tell apart: an axis for each fact that they ask about, and one for the status day.
 *
 * <p>Facts count as independent of one another, as in the cases that staff write: a household whose members' medical
 * costs do not add up to its own is in the space, although nobody can submit it.
 */
final class Space {

    /** A row under the parameters that it is read with. */
    record Reading(Row row, Settings settings) {}

    private static final int DAYS = 0;

    private final Subject subject;
    private final Periods periods;
    private final List<Fact> facts;
    private final List<Axis> axes = new ArrayList<>();

    Space(Subject subject, List<Reading> readings) {
        this.subject = subject;
        this.periods = new Periods(readings.stream().map(Reading::row).toList());
        Map<Fact, Set<Span>> spans = new LinkedHashMap<>();
        for (Reading reading : readings) {
            for (Condition condition : reading.row().conditions()) {
                Fact fact = condition.column().fact();
                Set<Span> ofFact = spans.computeIfAbsent(fact, some -> new LinkedHashSet<>());
                if (fact.type().isQuantity()) {
                    Allowance.span(condition, Allowance.in(reading.settings())).ifPresent(ofFact::add);
                }
            }
        }
        facts = List.copyOf(spans.keySet());
        spans.forEach((fact, some) ->
                axes.add(fact.type().isQuantity() ? new QuantityAxis(fact, List.copyOf(some)) : new CodeAxis(fact)));
    }

    Subject subject() {
        return subject;
    }

    Periods periods() {
        return periods;
    }

    Box everything() {
        return Box.everything(axes.size() + 1);
    }

    boolean isOfDays(Literal literal) {
        return literal.axis() == DAYS;
    }

    Literal days(BitSet some) {
        return new Literal(DAYS, Scope.OWN, some, periods.size());
    }

    /** Invariant: the row is one of those that the space was made for. */
    Shape shape(Row row, Settings settings) {
        Map<Integer, Literal> own = new TreeMap<>();
        Map<Integer, Literal> all = new TreeMap<>();
        List<Literal> any = new ArrayList<>();
        Set<Shape.Open> open = new LinkedHashSet<>();
        BitSet inForce = periods.inForce(row);
        if (inForce.cardinality() < periods.size()) {
            own.put(DAYS, days(inForce));
        }
        for (Condition condition : row.conditions()) {
            Literal literal = literal(condition, settings, open);
            switch (literal.scope()) {
                case OWN -> own.merge(literal.axis(), literal, Space::both);
                case ALL_MEMBERS -> all.merge(literal.axis(), literal, Space::both);
                case ANY_MEMBER -> any.add(literal);
            }
        }
        List<Literal> literals = new ArrayList<>(own.values());
        literals.addAll(all.values());
        literals.addAll(any);
        return new Shape(row, List.copyOf(literals), Set.copyOf(open));
    }

    private Literal literal(Condition condition, Settings settings, Set<Shape.Open> open) {
        Column column = condition.column();
        int axis = facts.indexOf(column.fact());
        Optional<BitSet> passing = axes.get(axis).passing(condition, settings);
        if (passing.isEmpty()) {
            open.add(new Shape.Open(column, ((Cell.Parameter) condition.cell()).key()));
        }
        BitSet values = passing.orElseGet(() -> axes.get(axis).measured());
        return new Literal(axis + 1, column.scope(), values, axes.get(axis).size());
    }

    private static Literal both(Literal one, Literal other) {
        BitSet values = (BitSet) one.values().clone();
        values.and(other.values());
        return new Literal(one.axis(), one.scope(), values, one.size());
    }

    Fact fact(Literal literal) {
        return facts.get(literal.axis() - 1);
    }

    /** One point of what was found, told in the facts that these rows ask about. */
    Example example(Found.At found, List<Row> rows) {
        Set<Fact> own = new LinkedHashSet<>();
        Set<Fact> ofMembers = new LinkedHashSet<>();
        rows.stream().flatMap(row -> row.conditions().stream()).forEach(condition -> {
            Column column = condition.column();
            (column.scope() == Scope.OWN ? own : ofMembers).add(column.fact());
        });
        boolean dated =
                rows.stream().anyMatch(row -> row.from().isPresent() || row.to().isPresent());
        Point point = new Point(found, subject, facts, axes);
        return new Example(
                point.own(own),
                point.ofMembers(ofMembers),
                dated ? Optional.of(periods.day(found.box().own(DAYS, periods.size()))) : Optional.empty());
    }
}
