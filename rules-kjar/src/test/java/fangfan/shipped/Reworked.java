package fangfan.shipped;

import fangfan.decision.RulesetSource;
import fangfan.indicator.Round;
import fangfan.table.DecisionTable;
import fangfan.table.Parameter;
import fangfan.table.Parameters;
import fangfan.table.Row;
import fangfan.table.TableCase;
import fangfan.table.layout.CaseSheet;
import fangfan.table.layout.ParametersWorkbook;
import fangfan.table.layout.TableWorkbook;
import fangfan.table.workbook.Reading;
import fangfan.table.workbook.WorkbookReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The shipped ruleset after somebody worked on one of its workbooks. */
final class Reworked {

    static final String KEY_GROUPS = "key-groups.drl.xlsx";
    static final Map<String, byte[]> SHIPPED = ShippedRuleset.workbooks();
    static final RulesetSource STANDING = RulesetSource.read(SHIPPED);

    private static final int FIRST_ROW = 9;

    private Reworked() {}

    /** @param work on the rows of the key groups; they are numbered anew */
    static RulesetSource keyGroups(UnaryOperator<List<Row>> work) {
        return keyGroupsTable(table -> with(table, work.apply(table.rows())));
    }

    static DecisionTable with(DecisionTable table, List<Row> rows) {
        return new DecisionTable(table.id(), table.sheet(), table.subject(), table.hitPolicy(), table.columns(), rows);
    }

    static RulesetSource keyGroupsTable(UnaryOperator<DecisionTable> work) {
        DecisionTable shipped = STANDING.tables().stream()
                .filter(table -> table.id().equals("key-groups"))
                .findFirst()
                .orElseThrow();
        DecisionTable worked = work.apply(shipped);
        List<Row> rows = new ArrayList<>();
        worked.rows().forEach(row -> rows.add(numbered(row, FIRST_ROW + rows.size())));
        List<TableCase> cases = cases(shipped).stream()
                .filter(one -> rows.stream().anyMatch(row -> row.rule().equals(one.rule())))
                .toList();
        return with(KEY_GROUPS, TableWorkbook.write(with(worked, rows), "重点人群", cases, List.of("说明")));
    }

    private static List<TableCase> cases(DecisionTable table) {
        Reading reading = WorkbookReader.read(Objects.requireNonNull(SHIPPED.get(KEY_GROUPS)), KEY_GROUPS);
        return CaseSheet.read(
                        ((Reading.Read) reading)
                                .workbook()
                                .sheet(TableWorkbook.CASES)
                                .orElseThrow(),
                        table)
                .cases();
    }

    static RulesetSource parameters(UnaryOperator<Parameter> work) {
        List<Parameter> parameters =
                STANDING.parameters().all().stream().map(work).toList();
        return with(RulesetSource.PARAMETERS, ParametersWorkbook.write(new Parameters(parameters), STANDING.rounds()));
    }

    static RulesetSource rounds(List<Round> rounds) {
        return with(RulesetSource.PARAMETERS, ParametersWorkbook.write(STANDING.parameters(), rounds));
    }

    static RulesetSource with(String file, byte[] content) {
        Map<String, byte[]> workbooks = new TreeMap<>(SHIPPED);
        workbooks.put(file, content);
        return RulesetSource.read(workbooks);
    }

    static RulesetSource without(String file) {
        Map<String, byte[]> workbooks = new TreeMap<>(SHIPPED);
        workbooks.remove(file);
        return RulesetSource.read(workbooks);
    }

    private static Row numbered(Row row, int number) {
        return new Row(
                number,
                row.rule(),
                row.name(),
                row.enabled(),
                row.from(),
                row.to(),
                row.conditions(),
                row.result(),
                row.basis(),
                row.status());
    }
}
