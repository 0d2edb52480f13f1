package fangfan.table.layout;

import fangfan.table.ParameterType;
import fangfan.table.Status;
import fangfan.table.workbook.ExcelDay;
import fangfan.table.workbook.RawSheet;
import fangfan.table.workbook.RawWorkbook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parameters and the rounds as grids. */
public record ParametersGrid(GridSheet parameters, GridSheet rounds) implements WorkbookGrid {

    private static final Pattern SERIAL = Pattern.compile("[0-9]{1,7}");
    private static final int FIRST_ROW = 2;
    private static final int TYPE = 2;
    private static final int YEAR = 4;
    private static final int VALUE = 5;
    private static final int STATUS = 8;

    static Optional<WorkbookGrid> read(RawWorkbook workbook) {
        Optional<RawSheet> rounds = workbook.sheet(ParametersWorkbook.ROUNDS);
        return workbook.sheet(ParametersWorkbook.PARAMETERS)
                .flatMap(parameters -> rounds.map(some -> new ParametersGrid(
                        withDays(GridSheet.read(parameters, FIRST_ROW, parameterColumns())),
                        GridSheet.read(some, FIRST_ROW, roundColumns()))));
    }

    @Override
    public List<GridSheet> sheets() {
        return List.of(parameters, rounds);
    }

    @Override
    public Optional<WorkbookGrid> with(List<List<List<String>>> rows) {
        return rows.size() == 2 && parameters.takes(rows.get(0)) && rounds.takes(rows.get(1))
                ? Optional.of(new ParametersGrid(parameters.with(rows.get(0)), rounds.with(rows.get(1))))
                : Optional.empty();
    }

    @Override
    public byte[] write() {
        return ParametersWorkbook.write(parameters.typed(), rounds.typed());
    }

    /** A workbook holds days as numbers. */
    private static GridSheet withDays(GridSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : sheet.rows()) {
            List<String> shown = new ArrayList<>(row);
            boolean isDay = row.get(TYPE).equals(ParameterType.DAY.label())
                    && SERIAL.matcher(row.get(VALUE)).matches();
            if (isDay) {
                ExcelDay.of(new BigDecimal(row.get(VALUE))).ifPresent(day -> shown.set(VALUE, day.toString()));
            }
            rows.add(shown);
        }
        return sheet.with(rows);
    }

    private static List<GridColumn> parameterColumns() {
        List<GridColumn> columns = new ArrayList<>();
        for (String header : ParametersWorkbook.PARAMETER_HEADERS) {
            columns.add(GridColumn.ofText(header));
        }
        columns.set(
                TYPE,
                choice(
                        TYPE,
                        Arrays.stream(ParameterType.values())
                                .map(ParameterType::label)
                                .toList()));
        columns.set(YEAR, new GridColumn(header(YEAR), Entry.NUMBER, List.of(), false, ""));
        columns.set(VALUE, new GridColumn(header(VALUE), Entry.NUMBER_OR_DAY, List.of(), false, ""));
        columns.set(STATUS, choice(STATUS, List.copyOf(Labels.of("status", Status.class))));
        return columns;
    }

    private static GridColumn choice(int column, List<String> labels) {
        return new GridColumn(header(column), Entry.TEXT, labels, false, "");
    }

    private static String header(int column) {
        return ParametersWorkbook.PARAMETER_HEADERS.get(column);
    }

    private static List<GridColumn> roundColumns() {
        List<GridColumn> columns = new ArrayList<>();
        for (String header : ParametersWorkbook.ROUND_HEADERS) {
            Entry entry = columns.isEmpty() ? Entry.TEXT : Entry.DAY;
            columns.add(new GridColumn(header, entry, List.of(), false, ""));
        }
        return columns;
    }
}
