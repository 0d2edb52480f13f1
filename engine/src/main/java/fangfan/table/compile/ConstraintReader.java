package fangfan.table.compile;

import fangfan.table.Cell;
import fangfan.table.Column;
import fangfan.table.Scope;
import fangfan.table.Ticks;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Operator;
import fangfan.vocabulary.Vocabulary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the constraints of one generated rule back into conditions. It knows a closed grammar and shares none of the
 * printer's code; whatever else stands in a constraint is refused.
 */
final class ConstraintReader {

    private static final Pattern CODES =
            Pattern.compile("(oneOf|anyOneOf|allOneOf)\\((\\d{1,4}),(\\d{1,19})L,(true|false)\\)");
    private static final Pattern SETS =
            Pattern.compile("(has|anyHas|allHave)\\((\\d{1,4}),(\\d{1,19})L,(true|false),(true|false)\\)");
    private static final Pattern MEASURED = Pattern.compile("measured\\((\\d{1,4})\\)");
    private static final String END = "(-?\\d{1,19}L|lower\\(\\d{1,4}\\)|upper\\(\\d{1,4}\\))";
    private static final Pattern ONE_SIDED = Pattern.compile("(low|high)\\((\\d{1,4})\\)(>=|>|<=|<)" + END);
    private static final Pattern TWO_SIDED =
            Pattern.compile("\\((low|high)\\((\\d{1,4})\\)>" + END + "\\|\\|(low|high)\\((\\d{1,4})\\)<" + END + "\\)");
    private static final Pattern BETWEEN =
            Pattern.compile("(any|all)Between\\((\\d{1,4})," + END + "(\\+1L)?," + END + "(-1L)?,(true|false)\\)");
    private static final String LEAST = -Ticks.INFINITY + "L";
    private static final String MOST = Ticks.INFINITY + "L";

    private final List<String> parameters;
    private final boolean certain;
    private final Deque<String> left;

    /** @param constraints without white space */
    ConstraintReader(List<String> parameters, boolean certain, List<String> constraints) {
        this.parameters = parameters;
        this.certain = certain;
        this.left = new ArrayDeque<>(constraints);
    }

    List<Tested> conditions() {
        List<Tested> conditions = new ArrayList<>();
        while (!left.isEmpty()) {
            conditions.add(condition(left.pop()));
        }
        return conditions;
    }

    private Tested condition(String constraint) {
        Matcher codes = CODES.matcher(constraint);
        Matcher sets = SETS.matcher(constraint);
        Matcher between = BETWEEN.matcher(constraint);
        Matcher measured = MEASURED.matcher(constraint);
        if (codes.matches()) {
            asks(codes.group(4), constraint);
            return codes(codes.group(1), codes.group(2), Operator.IN, codes.group(3));
        }
        if (sets.matches()) {
            asks(sets.group(5), constraint);
            boolean none = sets.group(4).equals("true");
            return codes(sets.group(1), sets.group(2), none ? Operator.HAS_NONE : Operator.HAS_ANY, sets.group(3));
        }
        if (between.matches()) {
            asks(between.group(7), constraint);
            return between(between, constraint);
        }
        if (measured.matches() && !left.isEmpty()) {
            return compared(measured.group(1), left.pop());
        }
        throw refused(constraint);
    }

    private void asks(String flag, String constraint) {
        if (certain != flag.equals("true")) {
            throw refused(constraint);
        }
    }

    private static Tested codes(String test, String fact, Operator operator, String bits) {
        Scope scope =
                test.startsWith("any") ? Scope.ANY_MEMBER : test.startsWith("all") ? Scope.ALL_MEMBERS : Scope.OWN;
        return new Tested(new Column(fact(fact), operator, scope), new Cell.CodeList(Long.parseLong(bits)));
    }

    private Tested between(Matcher between, String constraint) {
        Scope scope = between.group(1).equals("any") ? Scope.ANY_MEMBER : Scope.ALL_MEMBERS;
        String from = between.group(3);
        String to = between.group(5);
        boolean above = between.group(4) != null;
        boolean below = between.group(6) != null;
        Fact fact = fact(between.group(2));
        if (to.equals(MOST) && !below) {
            return new Tested(new Column(fact, above ? Operator.GREATER : Operator.AT_LEAST, scope), from(fact, from));
        }
        if (from.equals(LEAST) && !above) {
            return new Tested(new Column(fact, below ? Operator.LESS : Operator.AT_MOST, scope), to(fact, to));
        }
        if (above) {
            throw refused(constraint);
        }
        return both(fact, scope, from, to, below, constraint);
    }

    private Tested compared(String measured, String constraint) {
        Fact fact = fact(measured);
        Matcher either = TWO_SIDED.matcher(constraint);
        if (either.matches()) {
            sameFact(measured, either.group(2), constraint);
            sameFact(measured, either.group(5), constraint);
            end(either.group(1), certain, constraint);
            end(either.group(4), !certain, constraint);
            Cell cell = from(fact, either.group(3));
            if (!cell.equals(to(fact, either.group(6)))) {
                throw refused(constraint);
            }
            return new Tested(new Column(fact, Operator.NOT_EQUAL, Scope.OWN), cell);
        }
        Matcher one = oneSided(measured, constraint);
        String sign = one.group(3);
        if (sign.startsWith("<")) {
            end(one.group(1), !certain, constraint);
            Operator operator = sign.equals("<") ? Operator.LESS : Operator.AT_MOST;
            return new Tested(new Column(fact, operator, Scope.OWN), to(fact, one.group(4)));
        }
        end(one.group(1), certain, constraint);
        String next = left.isEmpty() ? "" : left.peek();
        if (sign.equals(">=") && ONE_SIDED.matcher(next).matches()) {
            Matcher other = oneSided(measured, left.pop());
            end(other.group(1), !certain, next);
            if (other.group(3).startsWith(">")) {
                throw refused(next);
            }
            return both(
                    fact,
                    Scope.OWN,
                    one.group(4),
                    other.group(4),
                    other.group(3).equals("<"),
                    next);
        }
        Operator operator = sign.equals(">") ? Operator.GREATER : Operator.AT_LEAST;
        return new Tested(new Column(fact, operator, Scope.OWN), from(fact, one.group(4)));
    }

    private static Matcher oneSided(String fact, String constraint) {
        Matcher one = ONE_SIDED.matcher(constraint);
        if (!one.matches()) {
            throw refused(constraint);
        }
        sameFact(fact, one.group(2), constraint);
        return one;
    }

    /** An equality, or a range when its upper end is excluded. */
    private Tested both(Fact fact, Scope scope, String from, String to, boolean excluded, String constraint) {
        Cell low = from(fact, from);
        Cell high = to(fact, to);
        if (excluded && low instanceof Cell.Number one && high instanceof Cell.Number other) {
            return new Tested(new Column(fact, Operator.RANGE, scope), new Cell.HalfOpen(one.value(), other.value()));
        }
        if (excluded || !low.equals(high)) {
            throw refused(constraint);
        }
        return new Tested(new Column(fact, Operator.EQUAL, scope), low);
    }

    /** Certainty looks at the least that a quantity may be when it must be large, and at the most when small. */
    private static void end(String written, boolean low, String constraint) {
        if (low != written.equals("low")) {
            throw refused(constraint);
        }
    }

    private static void sameFact(String measured, String fact, String constraint) {
        if (!measured.equals(fact)) {
            throw refused(constraint);
        }
    }

    private Cell from(Fact fact, String end) {
        return cell(fact, end, certain ? "upper" : "lower");
    }

    private Cell to(Fact fact, String end) {
        return cell(fact, end, certain ? "lower" : "upper");
    }

    private Cell cell(Fact fact, String end, String bound) {
        if (end.endsWith("L")) {
            long ticks = Long.parseLong(end.substring(0, end.length() - 1));
            return Tested.literal(new Column(fact, Operator.EQUAL, Scope.OWN), ticks);
        }
        int position = Integer.parseInt(end.substring(end.indexOf('(') + 1, end.length() - 1));
        if (!end.startsWith(bound) || position >= parameters.size()) {
            throw refused(end);
        }
        return new Cell.Parameter(parameters.get(position));
    }

    private static Fact fact(String position) {
        int index = Integer.parseInt(position);
        if (index >= Vocabulary.facts().size()) {
            throw refused(position);
        }
        return Vocabulary.facts().get(index);
    }

    static IllegalStateException refused(String what) {
        return new IllegalStateException("the generated rules hold what no table says: `" + what + "`");
    }
}
