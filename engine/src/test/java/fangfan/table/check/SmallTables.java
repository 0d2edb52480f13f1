package fangfan.table.check;

import fangfan.table.Basis;
import fangfan.table.Cell;
import fangfan.table.CellRef;
import fangfan.table.Column;
import fangfan.table.Condition;
import fangfan.table.DecisionTable;
import fangfan.table.HitPolicy;
import fangfan.table.Kind;
import fangfan.table.Result;
import fangfan.table.Row;
import fangfan.table.RuleId;
import fangfan.table.Scope;
import fangfan.table.Severity;
import fangfan.table.Status;
import fangfan.table.Subject;
import fangfan.table.layout.Headers;
import fangfan.vocabulary.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Random tables over few facts and thresholds, so that all households they can tell apart can be gone through. */
final class SmallTables {

    static final LocalDate STATUS_DAY = LocalDate.of(2023, 9, 30);

    /** A parameter that such tables name for each fact that is a quantity. */
    static final Map<String, String> PARAMETERS =
            Map.of("population", "small.count", "household.selfPaidMedical", "small.money", "member.age", "small.age");

    static final Map<String, List<String>> THRESHOLDS = Map.of(
            "population", List.of("1", "3", "99"),
            "household.selfPaidMedical", List.of("0", "3000"),
            "member.age", List.of("16", "60"));

    private static final Set<String> OF_HOUSEHOLD =
            Set.of("rural", "population", "household.selfPaidMedical", "householdType");
    private static final Set<String> OF_MEMBER = Set.of("member.age", "members[].sex", "members[].health");
    private static final Set<String> OF_ANY_OR_ALL = Set.of("member.age", "members[].sex");
    private static final Basis BASIS = new Basis("工作方案", "二（二）1", "原文", true);
    private static final int FIRST_ROW = 9;
    private static final int FIRST_COLUMN = 5;
    private static final int MOST_ROWS = 6;
    private static final int MOST_FACTS = 3;

    private final Random random;

    SmallTables(Random random) {
        this.random = random;
    }

    DecisionTable one() {
        Subject subject = any(List.of(Subject.values()));
        return one(subject, columns(subject), any(List.of(HitPolicy.values())));
    }

    /** Another table of the same columns. */
    DecisionTable like(DecisionTable table) {
        return one(table.subject(), table.columns(), table.hitPolicy());
    }

    private DecisionTable one(Subject subject, List<Column> columns, HitPolicy hitPolicy) {
        List<Row> rows = new ArrayList<>();
        int count = 1 + random.nextInt(MOST_ROWS);
        for (int i = 0; i < count; i++) {
            rows.add(row(FIRST_ROW + i, columns));
        }
        return new DecisionTable("small", "小表", subject, hitPolicy, columns, rows);
    }

    private List<Column> columns(Subject subject) {
        List<Column> all = Headers.columns(subject).stream()
                .filter(column -> column.scope() != Scope.OWN
                        ? OF_ANY_OR_ALL.contains(column.fact().key())
                        : OF_HOUSEHOLD.contains(column.fact().key())
                                || OF_MEMBER.contains(column.fact().key()))
                .toList();
        Set<Column> columns = new LinkedHashSet<>();
        for (int i = 0; i <= random.nextInt(MOST_FACTS); i++) {
            Column column = any(all);
            columns.add(column);
            List<Column> near = all.stream()
                    .filter(other -> other.fact().equals(column.fact()))
                    .toList();
            for (int j = random.nextInt(3); j > 0; j--) {
                columns.add(any(near));
            }
        }
        return List.copyOf(columns);
    }

    private Row row(int number, List<Column> columns) {
        Set<Integer> filled = new LinkedHashSet<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            filled.add(random.nextInt(columns.size()));
        }
        List<Condition> conditions = filled.stream()
                .sorted()
                .map(at -> new Condition(
                        columns.get(at), cell(columns.get(at)), new CellRef("小表", number, FIRST_COLUMN + at)))
                .toList();
        int rule = 1 + random.nextInt(3);
        return new Row(
                number,
                new RuleId("KG-" + rule),
                "规则 " + rule,
                random.nextInt(10) > 0,
                window(),
                window().map(day -> day.plusDays(1)),
                conditions,
                new Result(
                        Kind.KEY_GROUP,
                        Optional.of(rule == 1 ? "LIFTED_OUT_OF_POVERTY" : "SERIOUS_ILLNESS"),
                        Severity.INFO,
                        Optional.empty(),
                        false),
                BASIS,
                Status.SET);
    }

    private Optional<LocalDate> window() {
        return random.nextInt(12) == 0 ? Optional.of(STATUS_DAY.minusDays(random.nextInt(2))) : Optional.empty();
    }

    private Cell cell(Column column) {
        String key = column.fact().key();
        if (!column.fact().type().isQuantity()) {
            int codes = column.fact().codes().constants().size();
            boolean one = column.operator() == Operator.EQUAL || column.operator() == Operator.NOT_EQUAL;
            return new Cell.CodeList(one ? 1L << random.nextInt(codes) : 1 + random.nextInt((1 << codes) - 1));
        }
        List<String> thresholds = THRESHOLDS.getOrDefault(key, List.of());
        if (column.operator() == Operator.RANGE) {
            int from = random.nextInt(thresholds.size() - 1);
            int to = from + 1 + random.nextInt(thresholds.size() - from - 1);
            return new Cell.HalfOpen(new BigDecimal(thresholds.get(from)), new BigDecimal(thresholds.get(to)));
        }
        return random.nextInt(4) == 0
                ? new Cell.Parameter(PARAMETERS.getOrDefault(key, ""))
                : new Cell.Number(new BigDecimal(any(thresholds)));
    }

    <T> T any(List<T> pool) {
        return pool.get(random.nextInt(pool.size()));
    }
}
