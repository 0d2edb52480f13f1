package fangfan.table.check;

import fangfan.indicator.Settings;
import fangfan.table.Column;
import fangfan.table.Condition;
import fangfan.table.DecisionTable;
import fangfan.table.Row;
import fangfan.table.layout.Headers;
import fangfan.vocabulary.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The small changes that are tried on a row: every threshold a little up and down, every operator turned into its
 * neighbour, one code more and less, every cell emptied, and the row dropped. What the gate would refuse is left out.
 */
final class Mutants {

    private final Set<Column> allowed;
    private final Settings settings;

    Mutants(DecisionTable table, Settings settings) {
        this.allowed = Headers.columns(table.subject()).stream().collect(Collectors.toUnmodifiableSet());
        this.settings = settings;
    }

    List<Mutant> of(Row row) {
        List<Mutant> mutants = new ArrayList<>();
        for (Condition condition : row.conditions()) {
            NearbyCells.of(condition, settings)
                    .forEach(cell -> mutants.add(
                            changed(row, condition, new Condition(condition.column(), cell, condition.at()))));
            flipped(condition.column())
                    .filter(column -> row.conditions().stream()
                            .noneMatch(other -> other.column().equals(column)))
                    .ifPresent(column -> mutants.add(
                            changed(row, condition, new Condition(column, condition.cell(), condition.at()))));
            if (row.conditions().size() > 1) {
                mutants.add(new Mutant(row, new Mutant.Change.CellDropped(condition)));
            }
        }
        mutants.add(new Mutant(row, new Mutant.Change.RowDropped()));
        return mutants;
    }

    private static Mutant changed(Row row, Condition from, Condition to) {
        return new Mutant(row, new Mutant.Change.CellChanged(from, to));
    }

    private Optional<Column> flipped(Column column) {
        return neighbour(column.operator())
                .map(operator -> new Column(column.fact(), operator, column.scope()))
                .filter(allowed::contains);
    }

    private static Optional<Operator> neighbour(Operator operator) {
        return switch (operator) {
            case GREATER -> Optional.of(Operator.AT_LEAST);
            case AT_LEAST -> Optional.of(Operator.GREATER);
            case LESS -> Optional.of(Operator.AT_MOST);
            case AT_MOST -> Optional.of(Operator.LESS);
            case EQUAL -> Optional.of(Operator.NOT_EQUAL);
            case NOT_EQUAL -> Optional.of(Operator.EQUAL);
            case IN -> Optional.of(Operator.NOT_IN);
            case NOT_IN -> Optional.of(Operator.IN);
            case HAS_ANY -> Optional.of(Operator.HAS_NONE);
            case HAS_NONE -> Optional.of(Operator.HAS_ANY);
            case RANGE -> Optional.empty();
        };
    }
}
