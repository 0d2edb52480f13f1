package fangfan.table.compile;

import fangfan.table.Cell;
import fangfan.table.DecisionTable;
import fangfan.table.Row;
import fangfan.table.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every enabled row of a set of tables, numbered, with the parameters that they compare with. */
public final class Rulebook {

    /** One row in its table. */
    public record Entry(int index, DecisionTable table, Row row) {}

    private final List<Entry> entries;
    private final List<String> parameters;
    private final Set<Integer> groups;

    /** The order of the tables means nothing: they are taken by id. */
    public Rulebook(List<DecisionTable> tables) {
        List<Entry> all = new ArrayList<>();
        tables.stream()
                .sorted(Comparator.comparing(DecisionTable::id))
                .forEach(table -> table.rows().stream()
                        .filter(Row::enabled)
                        .forEach(row -> all.add(new Entry(all.size(), table, row))));
        entries = List.copyOf(all);
        groups = entries.stream().map(entry -> group(entry.table())).collect(Collectors.toUnmodifiableSet());
        parameters = entries.stream()
                .flatMap(entry -> entry.row().conditions().stream())
                .flatMap(condition -> condition.cell() instanceof Cell.Parameter parameter
                        ? Stream.of(parameter.key())
                        : Stream.empty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether any rule matches inputs of the group. */
    boolean hasRulesOf(int group) {
        return groups.contains(group);
    }

    public List<Entry> entries() {
        return entries;
    }

    public List<String> parameters() {
        return parameters;
    }

    /** The number that a rule fires with. */
    int number(Entry entry, boolean certain) {
        return 2 * entry.index() + (certain ? 1 : 0);
    }

    /** Rules of one group match the same inputs: 0 households, 1 members; 2 and 3 once leads are known. */
    static int group(DecisionTable table) {
        return group(table.subject(), table.readsLeads());
    }

    static int group(Subject subject, boolean leadsAreKnown) {
        return subject.ordinal() + (leadsAreKnown ? 2 : 0);
    }
}
