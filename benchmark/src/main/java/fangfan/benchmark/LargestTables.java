package fangfan.benchmark;

import fangfan.decision.Gate;
import fangfan.decision.GateReport;
import fangfan.decision.Ruleset;
import fangfan.decision.RulesetSource;
import fangfan.facts.Household;
import fangfan.indicator.Round;
import fangfan.shipped.ShippedRuleset;
import fangfan.table.Cell;
import fangfan.table.Condition;
import fangfan.table.DecisionTable;
import fangfan.table.Row;
import fangfan.table.RuleId;
import fangfan.table.layout.Layout;
import fangfan.table.layout.TableWorkbook;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The largest tables that the gate lets pass, beside the shipped ones: every row overlaps every other, for each asks for self-paid
 * medical costs over another amount.
 */
final class LargestTables {

    private static final String TABLE = "largest";
    private static final int[] ROWS = {100, 250, 500, 1000, 1990};
    private static final int DECISIONS = 50;
    private static final int STEP = 10;
    private static final double NANOS_A_SECOND = 1e9;
    private static final double NANOS_A_MILLISECOND = 1e6;
    private static final double BYTES_A_MEGABYTE = 1e6;

    private final PrintStream out;
    private final RulesetSource standing = RulesetSource.read(ShippedRuleset.workbooks());
    private final ShippedRuleset shipped = ShippedRuleset.load();
    private final Round round = shipped.rounds().get(0);
    private final List<Household> households = FixtureHouseholds.all();

    private LargestTables(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        new LargestTables(System.out).run();
    }

    private void run() {
        out.println("| rows | verdict of the gate | the gate takes | worst decision of %s | heap afterwards |"
                .formatted(DECISIONS));
        out.println("| --- | --- | --- | --- | --- |");
        for (int rows : ROWS) {
            measure(rows);
        }
    }

    private void measure(int rows) {
        byte[] workbook = TableWorkbook.write(table(rows), "重叠最多的表", List.of(), List.of());
        long start = System.nanoTime();
        GateReport report =
                new Gate(Gate.COMPILE_LIMIT, 1).check(Map.of(TABLE + RulesetSource.TABLE_SUFFIX, workbook), standing);
        double seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
        String verdict = report.accepted()
                ? "accepted"
                : report.diagnostics().stream()
                        .filter(one -> one.isError())
                        .map(one -> one.diagnostic().code())
                        .findFirst()
                        .orElseThrow();
        String worst = report.accepted()
                ? String.format(Locale.ROOT, "%.0f ms", worst(report.source()) / NANOS_A_MILLISECOND)
                : "none";
        out.println(String.format(
                Locale.ROOT, "| %d | %s | %.1f s | %s | %.0f MB |", rows, verdict, seconds, worst, heap()));
    }

    /** Nanoseconds of the slowest of some decisions, the first not counted: it compiles. */
    private long worst(RulesetSource source) {
        Ruleset ruleset = Ruleset.compile(shipped.ruleset().id(), source.tables(), source.parameters());
        ruleset.decide(households.get(0), round);
        long worst = 0;
        for (int i = 0; i < DECISIONS; i++) {
            long start = System.nanoTime();
            ruleset.decide(households.get(i % households.size()), round);
            worst = Math.max(worst, System.nanoTime() - start);
        }
        return worst;
    }

    private static double heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / BYTES_A_MEGABYTE;
    }

    /** Copies of the row of self-paid medical costs, each with an amount and an id of its own. */
    private DecisionTable table(int rows) {
        DecisionTable keyGroups = standing.tables().stream()
                .filter(table -> table.id().equals("key-groups"))
                .findFirst()
                .orElseThrow();
        Row model = keyGroups.rows().stream()
                .filter(row -> row.rule().equals(new RuleId("KG-04")))
                .findFirst()
                .orElseThrow();
        List<Row> copies = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            copies.add(copy(model, i));
        }
        return new DecisionTable(
                TABLE, "最大", keyGroups.subject(), keyGroups.hitPolicy(), keyGroups.columns(), List.copyOf(copies));
    }

    private static Row copy(Row model, int number) {
        List<Condition> conditions = model.conditions().stream()
                .map(condition -> condition.cell() instanceof Cell.Number
                        ? new Condition(
                                condition.column(),
                                new Cell.Number(BigDecimal.valueOf((long) number * STEP)),
                                condition.at())
                        : condition)
                .toList();
        return new Row(
                Layout.FIRST_ROW - 1 + number,
                new RuleId("ZZ-" + number),
                model.name() + number,
                true,
                model.from(),
                model.to(),
                conditions,
                model.result(),
                model.basis(),
                model.status());
    }
}
