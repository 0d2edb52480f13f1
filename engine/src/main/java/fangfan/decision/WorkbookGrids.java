package fangfan.decision;

import fangfan.table.layout.WorkbookGrid;
import fangfan.table.workbook.RawWorkbook;
import fangfan.table.workbook.Reading;
import fangfan.table.workbook.WorkbookReader;
import java.util.Map;
import java.util.Optional;

/** Workbooks of a ruleset as grids of what is typed into them. */
public final class WorkbookGrids {

    private WorkbookGrids() {}

    /**
     * @param workbooks bytes by file name; the parameters among them say which keys cells may name
     * @return empty when there is no such file, it is not safe to read, or its first rows do not tell where things are
     */
    public static Optional<WorkbookGrid> read(Map<String, byte[]> workbooks, String file) {
        return raw(workbooks, file).flatMap(raw -> grid(raw, workbooks, file));
    }

    /**
     * The workbook with another text typed into one cell.
     *
     * @param cell such as {@code F9}
     * @return empty when it cannot be read as a grid, or has no such cell
     */
    public static Optional<byte[]> typed(
            Map<String, byte[]> workbooks, String file, String sheet, String cell, String text) {
        return raw(workbooks, file)
                .flatMap(raw -> raw.with(sheet, cell, text))
                .flatMap(raw -> grid(raw, workbooks, file))
                .map(WorkbookGrid::write);
    }

    private static Optional<RawWorkbook> raw(Map<String, byte[]> workbooks, String file) {
        return Optional.ofNullable(workbooks.get(file))
                .map(bytes -> WorkbookReader.read(bytes, file))
                .flatMap(reading ->
                        reading instanceof Reading.Read read ? Optional.of(read.workbook()) : Optional.empty());
    }

    private static Optional<WorkbookGrid> grid(RawWorkbook raw, Map<String, byte[]> workbooks, String file) {
        return WorkbookNames.table(file).isEmpty() && !file.equals(RulesetSource.PARAMETERS)
                ? Optional.empty()
                : WorkbookGrid.read(
                        raw,
                        WorkbookNames.table(file),
                        RulesetSource.read(parametersOf(workbooks)).parameters());
    }

    private static Map<String, byte[]> parametersOf(Map<String, byte[]> workbooks) {
        byte[] parameters = workbooks.get(RulesetSource.PARAMETERS);
        return parameters == null ? Map.of() : Map.of(RulesetSource.PARAMETERS, parameters);
    }
}
