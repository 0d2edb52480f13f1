package fangfan.table.check;

import fangfan.table.Column;
import fangfan.table.Row;
import java.util.List;
import java.util.Set;

/**
 * A row as a box: its literals, and the tests that wait for a parameter that staff have not set.
 *
 * @param literals what holds wherever the row matches; with nothing open, the row matches wherever they hold
 */
record Shape(Row row, List<Literal> literals, Set<Open> open) {

    /** A test against a parameter that is not set; two of the same are the same test, whatever the value will be. */
    record Open(Column column, String parameter) {}

    boolean isOpen() {
        return !open.isEmpty();
    }

    boolean readsMembers() {
        return literals.stream().anyMatch(Literal::isOfMembers);
    }

    /** Whether it matches at least where its literals and the open tests of the other hold. */
    boolean opensNoMoreThan(Shape other) {
        return other.open.containsAll(open);
    }
}
