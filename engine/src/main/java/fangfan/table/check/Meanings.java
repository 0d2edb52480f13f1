package fangfan.table.check;

import fangfan.table.Row;
import fangfan.table.check.RuleComparison.Difference;
import fangfan.table.check.RuleComparison.Outcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Do two versions of a rule match the same?
 *
 * <p>They are compared on the days on which both are in force, or, when they never are, whatever the day. A row that
 * waits for a parameter matches possibly; so there are two things to compare, what matches for certain and what may. When
 * neither differs and something is open, the rule is equal only if the open tests are the same ones.
 */
final class Meanings {

    /** What was found out, with a household that shows it when they differ. */
    record Verdict(Outcome outcome, Optional<Difference> difference) {}

    private final RuleVersion before;
    private final RuleVersion after;
    private final Space space;
    private final List<Shape> earlier;
    private final List<Shape> later;
    private final Literal bothInForce;
    private final Search search;

    private Meanings(RuleVersion before, RuleVersion after) {
        this.before = before;
        this.after = after;
        space = new Space(
                before.table().subject(),
                Stream.concat(before.readings(), after.readings()).toList());
        earlier = before.shapes(space);
        later = after.shapes(space);
        BitSet days = space.periods().inForce(before.rows());
        days.and(space.periods().inForce(after.rows()));
        bothInForce = space.days(days);
        search = new Search(space, new Effort(Effort.USUAL));
    }

    static Verdict compare(RuleVersion before, RuleVersion after) {
        return before.isEverInForceWith(after)
                ? new Meanings(before, after).compare()
                : new Meanings(before.always(), after.always()).compare();
    }

    private Verdict compare() {
        List<Shape> certainBefore = certain(earlier);
        List<Shape> certainAfter = certain(later);
        List<Found> found = new ArrayList<>(inOneOnly(certainBefore, certainAfter));
        boolean open = certainBefore.size() < earlier.size() || certainAfter.size() < later.size();
        if (open) {
            found.addAll(inOneOnly(earlier, later));
        }
        for (Found some : found) {
            if (some instanceof Found.At at) {
                return new Verdict(Outcome.DIFFERS, Optional.of(difference(at)));
            }
        }
        boolean decided = found.stream().allMatch(Found.Nowhere.class::isInstance);
        Outcome alike = open && !(isCovered(earlier, later) && isCovered(later, earlier))
                ? Outcome.NOT_CONFIGURED
                : Outcome.EQUAL;
        return new Verdict(decided ? alike : Outcome.NOT_DECIDED, Optional.empty());
    }

    private static List<Shape> certain(List<Shape> shapes) {
        return shapes.stream().filter(shape -> !shape.isOpen()).toList();
    }

    /** Looks for what some row of one side matches and none of the other does; stops at the first. */
    private List<Found> inOneOnly(List<Shape> one, List<Shape> other) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < one.size() + other.size(); i++) {
            boolean ofOne = i < one.size();
            found.add(ofOne ? find(one.get(i), other) : find(other.get(i - one.size()), one));
            if (found.get(i) instanceof Found.At) {
                return found;
            }
        }
        return found;
    }

    private Found find(Shape shape, List<Shape> outside) {
        List<Literal> inside = new ArrayList<>(shape.literals());
        inside.add(bothInForce);
        return search.find(inside, outside);
    }

    /** Whether the others match wherever one of these does, whatever the parameters that are not set will be. */
    private boolean isCovered(List<Shape> these, List<Shape> others) {
        return these.stream()
                .allMatch(shape -> find(
                                shape,
                                others.stream()
                                        .filter(some -> some.opensNoMoreThan(shape))
                                        .toList())
                        instanceof Found.Nowhere);
    }

    private Difference difference(Found.At at) {
        List<Row> rows =
                Stream.concat(before.rows().stream(), after.rows().stream()).toList();
        Example example = space.example(at, rows);
        return new Difference(example, before.verdict(example), after.verdict(example));
    }
}
