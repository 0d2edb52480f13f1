package fangfan.table.check;

import fangfan.indicator.Value;
import fangfan.table.Allowance;
import fangfan.table.Cell;
import fangfan.table.Condition;
import fangfan.table.Row;
import fangfan.table.Scope;
import fangfan.table.Span;
import fangfan.table.Ticks;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Indicators;
import fangfan.vocabulary.Operator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Can no household tell the mutant from its row? Simple proofs only; what is not proved counts as different.
 *
 * <p>Two cells are the same within what the fact can be at all, or another cell of the row asks for more than both, or
 * parameters that are not set leave the row open before and after.
 */
final class SameByNature {

    private final Terms terms;
    private final Indicators nobody;
    private final Map<Fact, Span> possible = new HashMap<>();

    SameByNature(Terms terms) {
        this.terms = terms;
        this.nobody = Indicators.of(terms.ofNobody());
    }

    /** @param rows of the mutant's rule */
    boolean isProved(Mutant mutant, List<Row> rows) {
        if (mutant.cell().isEmpty()) {
            return isAlwaysOpen(mutant.row())
                    && rows.stream().filter(this::isAlwaysOpen).count() > 1;
        }
        Condition cell = mutant.cell().get();
        Optional<Condition> changed = mutant.changedCell();
        List<Condition> others = mutant.row().conditions().stream()
                .filter(other -> !other.equals(cell))
                .toList();
        if (changed.isPresent()) {
            return bothOpen(cell, changed.get())
                    || same(cell, changed.get())
                    || others.stream().anyMatch(other -> implies(other, cell) && implies(other, changed.get()));
        }
        return others.stream().anyMatch(other -> implies(other, cell) || isAlwaysOpen(cell) && isUnset(other));
    }

    private boolean isAlwaysOpen(Row row) {
        return row.conditions().stream().allMatch(this::isAlwaysOpen);
    }

    /** Only ages and other derived facts of a member may have nothing to measure, which fails every condition. */
    private boolean isAlwaysOpen(Condition condition) {
        Fact fact = condition.column().fact();
        return isUnset(condition)
                && condition.column().scope() == Scope.OWN
                && !(fact.isOfMember() && fact.isDerived());
    }

    private boolean bothOpen(Condition one, Condition other) {
        return isUnset(one) && isUnset(other);
    }

    private boolean isUnset(Condition condition) {
        return condition.cell() instanceof Cell.Parameter
                && Allowance.span(condition, Allowance.in(terms.settings())).isEmpty();
    }

    private boolean same(Condition one, Condition other) {
        if (!one.column().fact().type().isQuantity()) {
            return one.column().fact().type() != FactType.CODES && Allowance.codes(one) == Allowance.codes(other);
        }
        Optional<Span> first = span(one);
        Optional<Span> second = span(other);
        boolean bothExclude = excludes(one) && excludes(other);
        boolean bothInclude = !excludes(one) && !excludes(other);
        return (bothExclude || bothInclude) && first.isPresent() && first.equals(second);
    }

    /** Whether whoever meets the one meets the other. */
    private boolean implies(Condition one, Condition other) {
        if (!one.column().fact().equals(other.column().fact())
                || one.column().scope() != other.column().scope()) {
            return false;
        }
        FactType type = one.column().fact().type();
        if (type == FactType.CODES) {
            boolean any = one.column().operator() == Operator.HAS_ANY;
            long narrow = Allowance.codes(any ? one : other);
            long wide = Allowance.codes(any ? other : one);
            return one.column().operator() == other.column().operator() && (narrow & ~wide) == 0;
        }
        if (!type.isQuantity()) {
            return (Allowance.codes(one) & ~Allowance.codes(other)) == 0;
        }
        Optional<Span> first = span(one);
        Optional<Span> second = span(other);
        if (first.isEmpty() || second.isEmpty() || excludes(one)) {
            return false;
        }
        return excludes(other)
                ? !second.get().meets(first.get().from(), first.get().to())
                : second.get().covers(first.get().from(), first.get().to());
    }

    private static boolean excludes(Condition condition) {
        return condition.column().operator() == Operator.NOT_EQUAL;
    }

    /** The part of a condition's span that the fact can reach; absent when a parameter is not set. */
    private Optional<Span> span(Condition condition) {
        Span reach = possible(condition.column().fact());
        return Allowance.span(condition, Allowance.in(terms.settings())).map(span -> {
            long from = Math.max(span.from(), reach.from());
            long to = Math.min(span.to(), reach.to());
            return from <= to ? new Span(from, to) : Span.EMPTY;
        });
    }

    /** Everything that a fact can be: what it may be of a household of which nothing is known. */
    Span possible(Fact fact) {
        return possible.computeIfAbsent(
                fact,
                some -> nobody.value(some, 0) instanceof Value.Quantity quantity
                        ? new Span(
                                Ticks.of(quantity.range().min()),
                                Ticks.of(quantity.range().max()))
                        : Span.ALL);
    }
}
