package fangfan.service.playground;

import fangfan.service.vocabulary.FactEntry;
import fangfan.table.Column;
import fangfan.table.Condition;
import fangfan.table.DecisionTable;
import fangfan.table.Kind;
import fangfan.table.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the form of a table asks, in the order of the schema: the facts that its conditions are read from, and no others.
 *
 * @param household facts of the household itself
 * @param lists members, disasters and accidents, as far as they are asked about, each with the facts of an item
 */
record FormShape(List<FactEntry> household, Map<FactEntry, List<FactEntry>> lists) {

    static final String MEMBERS = "members";

    private static final String LIST = "LIST";

    /**
     * @param all tables of the ruleset: one that asks whether there are leads is read from the facts of those that find them
     * @param vocabulary every fact of the schema
     */
    static FormShape of(DecisionTable table, List<DecisionTable> all, List<FactEntry> vocabulary) {
        Predicate<Row> isLead = row -> row.result().kind() == Kind.RISK_LEAD;
        Stream<Row> ofLeads = table.readsLeads()
                ? all.stream().flatMap(other -> other.rows().stream()).filter(isLead)
                : Stream.empty();
        Set<String> asked = Stream.concat(table.rows().stream(), ofLeads)
                .filter(Row::enabled)
                .flatMap(row -> row.conditions().stream())
                .map(Condition::column)
                .map(Column::fact)
                .distinct()
                .flatMap(fact -> FactInputs.of(fact).stream())
                .collect(Collectors.toUnmodifiableSet());
        List<FactEntry> submitted = vocabulary.stream()
                .filter(entry -> !entry.derived() && isAsked(entry, asked))
                .toList();
        Map<FactEntry, List<FactEntry>> lists = new LinkedHashMap<>();
        vocabulary.stream().filter(entry -> entry.type().equals(LIST)).forEach(list -> {
            List<FactEntry> ofItem = submitted.stream()
                    .filter(entry -> list.key().equals(entry.list()))
                    .toList();
            if (!ofItem.isEmpty() || submitted.contains(list)) {
                lists.put(list, ofItem);
            }
        });
        return new FormShape(
                submitted.stream()
                        .filter(entry -> entry.list() == null && !entry.type().equals(LIST))
                        .toList(),
                lists);
    }

    /** A section that is asked about is asked about in all its facts. */
    private static boolean isAsked(FactEntry entry, Set<String> asked) {
        return asked.contains(entry.key()) || asked.contains(sectionOf(entry.key()));
    }

    /** Such as {@code income}; empty for a fact that stands in none. */
    static String sectionOf(String key) {
        int dot = key.indexOf('.');
        return dot < 0 || key.contains("[]") ? "" : key.substring(0, dot);
    }

    /** The name of a field of one item, which is its schema path. */
    static String name(FactEntry entry, int position) {
        return entry.key().replace("[]", "[" + position + "]");
    }
}
