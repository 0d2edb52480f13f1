package fangfan.table.compile;

import fangfan.table.Allowance;
import fangfan.table.Cell;
import fangfan.table.Condition;
import fangfan.table.Scope;
import fangfan.table.Ticks;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Operator;
import java.math.BigDecimal;
import java.util.List;

/**
 * Prints one typed condition as a constraint on {@link Input}.
 *
 * <p>Invariant: nothing of the workbook's text reaches the rules; only numbers that were parsed, positions of facts and
 * codes of the vocabulary do.
 */
final class ConstraintPrinter {

    private final List<String> parameters;

    /** @param parameters the keys of the ruleset's parameters, in the order of their positions */
    ConstraintPrinter(List<String> parameters) {
        this.parameters = parameters;
    }

    String print(Condition condition, boolean certain) {
        Fact fact = condition.column().fact();
        return switch (fact.type()) {
            case CODE, FLAG ->
                "%s(%s, %sL, %b)"
                        .formatted(
                                prefixed(condition, "oneOf", "anyOneOf", "allOneOf"),
                                fact.index(),
                                Allowance.codes(condition),
                                certain);
            case CODES ->
                "%s(%s, %sL, %b, %b)"
                        .formatted(
                                prefixed(condition, "has", "anyHas", "allHave"),
                                fact.index(),
                                Allowance.codes(condition),
                                condition.column().operator() == Operator.HAS_NONE,
                                certain);
            default ->
                condition.column().scope() == Scope.OWN ? own(condition, certain) : ofMembers(condition, certain);
        };
    }

    private static String prefixed(Condition condition, String own, String any, String all) {
        return switch (condition.column().scope()) {
            case OWN -> own;
            case ANY_MEMBER -> any;
            case ALL_MEMBERS -> all;
        };
    }

    private String own(Condition condition, boolean certain) {
        int fact = condition.column().fact().index();
        String low = "low(" + fact + ")";
        String high = "high(" + fact + ")";
        Ends ends = ends(condition, certain);
        String comparison = switch (condition.column().operator()) {
            case GREATER -> (certain ? low : high) + " > " + ends.from;
            case AT_LEAST -> (certain ? low : high) + " >= " + ends.from;
            case LESS -> (certain ? high : low) + " < " + ends.to;
            case AT_MOST -> (certain ? high : low) + " <= " + ends.to;
            case EQUAL ->
                certain
                        ? low + " >= " + ends.from + ", " + high + " <= " + ends.to
                        : high + " >= " + ends.from + ", " + low + " <= " + ends.to;
            case NOT_EQUAL ->
                certain
                        ? "(" + low + " > " + ends.from + " || " + high + " < " + ends.to + ")"
                        : "(" + high + " > " + ends.from + " || " + low + " < " + ends.to + ")";
            case RANGE ->
                certain
                        ? low + " >= " + ends.from + ", " + high + " < " + ends.to
                        : high + " >= " + ends.from + ", " + low + " < " + ends.to;
            default -> throw unfit(condition);
        };
        return "measured(" + fact + "), " + comparison;
    }

    private String ofMembers(Condition condition, boolean certain) {
        Ends ends = ends(condition, certain);
        String least = -Ticks.INFINITY + "L";
        String most = Ticks.INFINITY + "L";
        String span = switch (condition.column().operator()) {
            case GREATER -> ends.from + " + 1L, " + most;
            case AT_LEAST -> ends.from + ", " + most;
            case LESS -> least + ", " + ends.to + " - 1L";
            case AT_MOST -> least + ", " + ends.to;
            case EQUAL -> ends.from + ", " + ends.to;
            case RANGE -> ends.from + ", " + ends.to + " - 1L";
            default -> throw unfit(condition);
        };
        return "%s(%s, %s, %b)"
                .formatted(
                        condition.column().scope() == Scope.ANY_MEMBER ? "anyBetween" : "allBetween",
                        condition.column().fact().index(),
                        span,
                        certain);
    }

    private static IllegalStateException unfit(Condition condition) {
        return new IllegalStateException("the gate lets no such column through: " + condition.column());
    }

    private record Ends(String from, String to) {}

    /** A parameter that is not set is no bound for what is certain, and every bound for what is possible. */
    private Ends ends(Condition condition, boolean certain) {
        Cell cell = condition.cell();
        if (cell instanceof Cell.Parameter parameter) {
            int position = parameters.indexOf(parameter.key());
            String lower = "lower(" + position + ")";
            String upper = "upper(" + position + ")";
            return certain ? new Ends(upper, lower) : new Ends(lower, upper);
        }
        if (cell instanceof Cell.HalfOpen range) {
            return new Ends(literal(range.from()), literal(range.to()));
        }
        BigDecimal threshold = cell instanceof Cell.Day day
                ? BigDecimal.valueOf(day.value().toEpochDay())
                : ((Cell.Number) cell).value();
        return new Ends(literal(threshold), literal(threshold));
    }

    private static String literal(BigDecimal number) {
        return Ticks.of(number) + "L";
    }
}
