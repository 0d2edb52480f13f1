package fangfan.decision;

import fangfan.table.DecisionTable;
import fangfan.table.TableCase;
import fangfan.table.check.CaseChanges;
import fangfan.table.check.RowChange;
import fangfan.table.check.TableComparison;
import fangfan.table.layout.CaseSheet;
import fangfan.table.layout.TableWorkbook;
import fangfan.table.workbook.Reading;
import fangfan.table.workbook.WorkbookReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The workbook of a table that has other bytes than before, or that only one side has.
 *
 * @param file its name
 * @param table absent when it could not be read on a side that has it
 */
public record WorkbookChange(String file, Optional<TableComparison> table, CaseChanges cases) {

    /** In the order of their names. */
    static List<WorkbookChange> between(RulesetSource before, RulesetSource after) {
        Map<String, DecisionTable> earlier = byFile(before);
        Map<String, DecisionTable> later = byFile(after);
        Set<String> files = new TreeSet<>(before.workbooks().keySet());
        files.addAll(after.workbooks().keySet());
        files.removeIf(file -> !file.endsWith(RulesetSource.TABLE_SUFFIX)
                || Arrays.equals(before.workbooks().get(file), after.workbooks().get(file)));
        List<WorkbookChange> changes = new ArrayList<>();
        for (String file : files) {
            Optional<DecisionTable> was = Optional.ofNullable(earlier.get(file));
            Optional<DecisionTable> is = Optional.ofNullable(later.get(file));
            boolean isRead = was.isPresent() == before.workbooks().containsKey(file)
                    && is.isPresent() == after.workbooks().containsKey(file);
            changes.add(
                    isRead
                            ? new WorkbookChange(
                                    file,
                                    Optional.of(compare(was, is)),
                                    CaseChanges.between(cases(before, file, was), cases(after, file, is)))
                            : new WorkbookChange(file, Optional.empty(), CaseChanges.NONE));
        }
        return changes;
    }

    private static Map<String, DecisionTable> byFile(RulesetSource source) {
        return source.tables().stream().collect(Collectors.toMap(RulesetSource::fileOf, table -> table));
    }

    private static TableComparison compare(Optional<DecisionTable> before, Optional<DecisionTable> after) {
        if (before.isPresent() && after.isPresent()) {
            return TableComparison.of(before.get(), after.get());
        }
        return after.map(TableComparison::added).orElseGet(() -> TableComparison.removed(before.orElseThrow()));
    }

    private static List<TableCase> cases(RulesetSource source, String file, Optional<DecisionTable> table) {
        byte[] bytes = source.workbooks().get(file);
        if (table.isEmpty() || bytes == null || !(WorkbookReader.read(bytes, file) instanceof Reading.Read read)) {
            return List.of();
        }
        return read.workbook()
                .sheet(TableWorkbook.CASES)
                .map(sheet -> CaseSheet.read(sheet, table.get()).cases())
                .orElse(List.of());
    }

    /** Whether it was only saved again, or changed in what nobody is judged by: title, notes, looks. */
    public boolean isSame() {
        return cases.areNone() && table.map(TableComparison::isSame).orElse(false);
    }

    public List<RowChange> rows() {
        return table.map(TableComparison::rows).orElse(List.of());
    }
}
