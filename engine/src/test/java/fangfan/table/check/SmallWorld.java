package fangfan.table.check;

import static java.util.Objects.requireNonNull;

import fangfan.indicator.Range;
import fangfan.indicator.Value;
import fangfan.table.Column;
import fangfan.table.Row;
import fangfan.table.Scope;
import fangfan.table.Subject;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.FactType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Every household that tables of {@link SmallTables} can tell apart, one by one: a value on each side of every
 * threshold, all codes, all sets of members, the days about the status day.
 */
final class SmallWorld {

    private static final Map<String, String> NUMBERS = Map.of(
            "population", "1 2 3 4 99",
            "household.selfPaidMedical", "0 0.01 2999.99 3000 3000.01",
            "member.age", "15 16 17 60 61 none");

    private SmallWorld() {}

    static List<Example> of(Subject subject, List<Row> rows) {
        Set<Fact> own = facts(rows, true);
        Set<Fact> ofMembers = facts(rows, false);
        boolean dated =
                rows.stream().anyMatch(row -> row.from().isPresent() || row.to().isPresent());
        List<Optional<LocalDate>> days = dated
                ? IntStream.rangeClosed(-2, 2)
                        .mapToObj(i -> Optional.of(SmallTables.STATUS_DAY.plusDays(i)))
                        .toList()
                : List.of(Optional.empty());
        List<Example> all = new ArrayList<>();
        for (Map<Fact, Value> facts : products(own, SmallWorld::values)) {
            for (Map<Fact, List<Value>> members : members(subject, ofMembers, facts)) {
                days.forEach(day -> all.add(new Example(facts, members, day)));
            }
        }
        return all;
    }

    private static Set<Fact> facts(List<Row> rows, boolean own) {
        return rows.stream()
                .flatMap(row -> row.conditions().stream())
                .map(condition -> condition.column())
                .filter(column -> (column.scope() == Scope.OWN) == own)
                .map(Column::fact)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Value> values(Fact fact) {
        if (fact.type().isQuantity()) {
            return Arrays.stream(requireNonNull(NUMBERS.get(fact.key())).split(" "))
                    .map(SmallWorld::quantity)
                    .toList();
        }
        int codes = fact.codes().constants().size();
        return fact.type() == FactType.CODES
                ? LongStream.range(0, 1L << codes)
                        .<Value>mapToObj(bits -> new Value.Choices(bits, bits))
                        .toList()
                : IntStream.range(0, codes)
                        .<Value>mapToObj(code -> new Value.Choice(1L << code))
                        .toList();
    }

    private static Value quantity(String written) {
        return written.equals("none")
                ? new Value.NoQuantity()
                : new Value.Quantity(Range.exactly(new BigDecimal(written)));
    }

    /** Each fact with a set of values of its own, padded to as many members; the member that is judged comes first. */
    private static List<Map<Fact, List<Value>>> members(Subject subject, Set<Fact> facts, Map<Fact, Value> own) {
        if (facts.isEmpty()) {
            return List.of(Map.of());
        }
        List<Map<Fact, List<Value>>> all = new ArrayList<>();
        for (Map<Fact, List<Value>> sets : products(facts, fact -> sets(fact, subject, own))) {
            int most = sets.values().stream().mapToInt(List::size).max().orElseThrow();
            Map<Fact, List<Value>> padded = new LinkedHashMap<>();
            sets.forEach((fact, values) -> padded.put(
                    fact,
                    IntStream.range(0, most)
                            .mapToObj(i -> values.get(Math.min(i, values.size() - 1)))
                            .toList()));
            all.add(padded);
        }
        if (subject == Subject.HOUSEHOLD) {
            all.add(facts.stream().collect(Collectors.toMap(fact -> fact, fact -> List.of())));
        }
        return all;
    }

    private static List<List<Value>> sets(Fact fact, Subject subject, Map<Fact, Value> own) {
        List<Value> values = values(fact);
        Value judged = subject == Subject.MEMBER ? own.get(fact) : null;
        return IntStream.range(1, 1 << values.size())
                .mapToObj(bits -> IntStream.range(0, values.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(values::get)
                        .toList())
                .filter(set -> judged == null || set.contains(judged))
                .map(set -> judged == null
                        ? set
                        : Stream.concat(Stream.of(judged), set.stream().filter(value -> !value.equals(judged)))
                                .toList())
                .toList();
    }

    private static <V> List<Map<Fact, V>> products(Set<Fact> facts, Function<Fact, List<V>> values) {
        List<Map<Fact, V>> all = List.of(Map.of());
        for (Fact fact : facts) {
            List<Map<Fact, V>> longer = new ArrayList<>();
            for (Map<Fact, V> some : all) {
                for (V value : values.apply(fact)) {
                    Map<Fact, V> more = new LinkedHashMap<>(some);
                    more.put(fact, value);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }
}
