package fangfan.table.check;

import fangfan.table.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a household that some literals hold for and that none of some rows matches. Exact, until the effort is
 * spent.
 *
 * <p>The space without a row falls into one part for each of its literals that can fail. A row that has one such literal
 * left leaves no choice and is taken first; rows that a part does not meet are forgotten within it.
 */
final class Search {

    private final Space space;
    private final Effort effort;

    Search(Space space, Effort effort) {
        this.space = space;
        this.effort = effort;
    }

    Found find(List<Literal> inside, List<Shape> outside) {
        Optional<Box> box = space.everything().and(inside);
        Optional<Box> found = box.flatMap(some -> without(some, outside));
        if (found.isPresent()) {
            return new Found.At(found.get(), true);
        }
        boolean mayBeEmpty = space.subject() == Subject.HOUSEHOLD
                && inside.stream().noneMatch(Literal::isOfMembers)
                && outside.stream().anyMatch(Shape::readsMembers);
        if (mayBeEmpty && box.isPresent() && !effort.isSpent()) {
            // Nothing holds of any or all members when there are none.
            List<Shape> ofHousehold =
                    outside.stream().filter(shape -> !shape.readsMembers()).toList();
            found = without(box.get(), ofHousehold);
            if (found.isPresent()) {
                return new Found.At(found.get(), false);
            }
        }
        return effort.isSpent() ? new Found.NotDecided() : new Found.Nowhere();
    }

    private Optional<Box> without(Box part, List<Shape> rows) {
        Box box = part;
        List<Shape> left = rows;
        List<Literal> fewest;
        boolean narrowed;
        do {
            narrowed = false;
            fewest = List.of();
            List<Shape> meeting = new ArrayList<>();
            for (Shape shape : left) {
                if (!effort.spend()) {
                    return Optional.empty();
                }
                if (!box.meets(shape.literals())) {
                    continue;
                }
                List<Literal> free = free(box, shape);
                if (free.isEmpty()) {
                    return Optional.empty();
                }
                if (free.size() == 1) {
                    Optional<Box> narrower = box.and(free.get(0).negated());
                    if (narrower.isEmpty()) {
                        return Optional.empty();
                    }
                    box = narrower.get();
                    narrowed = true;
                } else {
                    meeting.add(shape);
                    fewest = fewest.isEmpty() || free.size() < fewest.size() ? free : fewest;
                }
            }
            left = meeting;
        } while (narrowed && !left.isEmpty());
        return left.isEmpty() ? Optional.of(box) : split(box, fewest, left);
    }

    /** The literals that do not hold in the whole box. */
    private static List<Literal> free(Box box, Shape shape) {
        return shape.literals().stream()
                .filter(literal -> !box.implies(literal))
                .toList();
    }

    private Optional<Box> split(Box box, List<Literal> literals, List<Shape> rows) {
        Optional<Box> rest = Optional.of(box);
        for (Literal literal : literals) {
            if (rest.isEmpty() || effort.isSpent()) {
                return Optional.empty();
            }
            Optional<Box> found = rest.get().and(literal.negated()).flatMap(part -> without(part, rows));
            if (found.isPresent()) {
                return found;
            }
            rest = rest.get().and(literal);
        }
        return Optional.empty();
    }
}
