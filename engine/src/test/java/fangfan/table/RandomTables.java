package fangfan.table;

import fangfan.facts.MonitoringType;
import fangfan.vocabulary.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Random valid decision tables over the whole vocabulary, drawn so that verdicts of every kind come about. The random
 * source comes from the test, so a failing try can be repeated from its seed.
 */
public final class RandomTables {

    private static final int MOST_COLUMNS = 5;
    private static final int MOST_ROWS = 6;
    private static final int FIRST_ROW = 9;
    private static final int FIRST_COLUMN = 5;
    private static final LocalDate STATUS_DAY = LocalDate.of(2023, 9, 30);
    private static final List<Kind> FIRST_STAGE =
            List.of(Kind.KEY_GROUP, Kind.KEY_GROUP, Kind.RISK_LEAD, Kind.RISK_LEAD, Kind.WATCH, Kind.DATA_CHECK);
    private static final List<Kind> SECOND_STAGE = List.of(Kind.CLASSIFICATION, Kind.REVIEW, Kind.ELIMINATION);
    private static final Basis BASIS = new Basis("工作方案", "二（二）1", "原文", true);

    private RandomTables() {}

    /** Tables whose rules are numbered through: {@code T0-1}, {@code T0-2}, {@code T1-1}. */
    public static List<DecisionTable> some(int count, Random random) {
        return some(count, fact -> true, random);
    }

    public static List<DecisionTable> some(int count, Predicate<Fact> facts, Random random) {
        return IntStream.range(0, count)
                .mapToObj(number -> one(number, facts, random))
                .toList();
    }

    private static DecisionTable one(int number, Predicate<Fact> facts, Random random) {
        Subject subject = RandomCells.one(List.of(Subject.values()), random);
        List<Column> columns = columns(subject, facts, random);
        boolean readsLeads = columns.stream().anyMatch(column -> column.fact().isOfLeads());
        List<Row> rows = new ArrayList<>();
        int rules = 0;
        for (int row = 0; row <= random.nextInt(MOST_ROWS); row++) {
            boolean sameRule = row > 0 && random.nextInt(3) == 0;
            RuleId rule = new RuleId("T" + number + "-" + (sameRule ? rules : ++rules));
            Result result = sameRule ? rows.get(row - 1).result() : result(readsLeads, random);
            rows.add(row(FIRST_ROW + row, rule, result, columns, random));
        }
        return new DecisionTable("random-" + number, "随机" + number, subject, HitPolicy.COLLECT, columns, rows);
    }

    private static List<Column> columns(Subject subject, Predicate<Fact> facts, Random random) {
        Set<Column> columns = new LinkedHashSet<>();
        int count = 1 + random.nextInt(MOST_COLUMNS);
        while (columns.size() < count) {
            Column column = RandomCells.column(subject, facts, random);
            columns.add(column);
            if (random.nextInt(3) == 0) {
                // Two tests of one fact make bands, and rows that can never hold.
                columns.add(RandomCells.column(subject, column.fact()::equals, random));
            }
        }
        return List.copyOf(columns);
    }

    private static Row row(int number, RuleId rule, Result result, List<Column> columns, Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, columns.size()).boxed().toList());
        Collections.shuffle(order, random);
        List<Condition> conditions = order.subList(0, 1 + random.nextInt(Math.min(3, columns.size()))).stream()
                .sorted()
                .map(at -> new Condition(
                        columns.get(at),
                        RandomCells.cell(columns.get(at), random),
                        new CellRef("随机", number, FIRST_COLUMN + at)))
                .toList();
        return new Row(
                number,
                rule,
                "规则 " + rule,
                random.nextInt(12) > 0,
                random.nextInt(8) == 0 ? Optional.of(STATUS_DAY.plusDays(random.nextInt(4) - 2L)) : Optional.empty(),
                random.nextInt(8) == 0 ? Optional.of(STATUS_DAY.plusDays(random.nextInt(4) - 2L)) : Optional.empty(),
                conditions,
                result,
                BASIS,
                Status.SET);
    }

    private static Result result(boolean readsLeads, Random random) {
        Kind kind = RandomCells.one(readsLeads ? SECOND_STAGE : FIRST_STAGE, random);
        return switch (kind) {
            case KEY_GROUP -> new Result(kind, Optional.of("OTHER_KEY_GROUP"), Severity.INFO, Optional.empty(), false);
            case RISK_LEAD, WATCH ->
                new Result(
                        kind,
                        Optional.of(RandomCells.one(List.of("ILLNESS", "LOW_INCOME", "OTHER"), random)),
                        RandomCells.one(List.of(Severity.MEDIUM, Severity.HIGH), random),
                        Optional.empty(),
                        random.nextBoolean());
            case CLASSIFICATION ->
                new Result(kind, Optional.empty(), Severity.HIGH, Optional.of(MonitoringType.MARGINAL), false);
            case DATA_CHECK -> new Result(kind, Optional.empty(), Severity.SUSPECT, Optional.empty(), false);
            default -> new Result(kind, Optional.empty(), Severity.INFO, Optional.empty(), false);
        };
    }
}
