package fangfan.service.ruleset.page;

import fangfan.table.CellRef;
import fangfan.table.layout.Layout;
import fangfan.table.layout.ParametersWorkbook;
import fangfan.table.workbook.ExcelDay;
import fangfan.table.workbook.RawCell;
import fangfan.table.workbook.RawSheet;
import fangfan.table.workbook.RawValue;
import fangfan.table.workbook.Reading;
import fangfan.table.workbook.WorkbookReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws the first sheet of a workbook: also one that is full of faults, as long as its file is safe. */
public final class SheetPictures {

    private static final int MOST_LINES = 200;
    private static final int MOST_COLUMNS = 64;
    private static final Set<String> DAYS = Set.of(Layout.Head.FROM.header(), Layout.Head.TO.header());
    private static final Set<String> WIDE = Set.of(
            Layout.Head.NAME.header(),
            Layout.Tail.CATEGORY.header(),
            Layout.Tail.DOCUMENT.header(),
            Layout.Tail.TEXT.header(),
            "依据");

    private final RawSheet sheet;
    private final Optional<RawSheet> base;
    private final Map<String, List<Faults.Fault>> faults;
    private final boolean ofParameters;
    private final int headerRow;

    private SheetPictures(RawSheet sheet, Optional<RawSheet> base, List<Faults.Fault> faults) {
        this.sheet = sheet;
        this.base = base;
        this.faults = faults.stream()
                .filter(fault -> fault.place().equals(sheet.name() + "!" + fault.cell()))
                .collect(Collectors.groupingBy(Faults.Fault::cell));
        this.ofParameters = sheet.name().equals(ParametersWorkbook.PARAMETERS);
        this.headerRow = ofParameters ? 1 : Layout.HEADER_ROW;
    }

    /**
     * @param base bytes of the workbook that it is compared with
     * @param foldSame whether columns without a fault or a change are left out
     * @return empty when the file is not safe to read
     */
    public static Optional<SheetPicture> draw(
            byte[] workbook, Optional<byte[]> base, List<Faults.Fault> faults, boolean foldSame) {
        return first(workbook)
                .map(sheet -> new SheetPictures(sheet, base.flatMap(SheetPictures::first), faults).picture(foldSame));
    }

    private static Optional<RawSheet> first(byte[] workbook) {
        return WorkbookReader.read(workbook, "") instanceof Reading.Read read
                ? Optional.of(read.workbook().sheets().get(0))
                : Optional.empty();
    }

    private SheetPicture picture(boolean foldSame) {
        List<Integer> all = numbers();
        List<Integer> rows = all.stream().limit(MOST_LINES).toList();
        List<Integer> columns = IntStream.rangeClosed(0, Math.min(lastColumn(), MOST_COLUMNS))
                .boxed()
                .toList();
        List<Integer> shown = columns.stream()
                .filter(column -> !foldSame || isTelling(column, rows))
                .toList();
        return new SheetPicture(
                sheet.name(),
                shown.stream().map(this::head).toList(),
                rows.stream()
                        .map(row -> new SheetPicture.Line(
                                row,
                                shown.stream()
                                        .map(column -> square(row, column))
                                        .toList()))
                        .toList(),
                columns.stream()
                        .filter(column -> !shown.contains(column))
                        .map(CellRef::letters)
                        .toList(),
                all.size() - rows.size());
    }

    /** Of the rows below the header that hold something. */
    private List<Integer> numbers() {
        Set<Integer> numbers = new TreeSet<>();
        sheet.rows().tailMap(headerRow + 1).forEach((number, cells) -> {
            if (!cells.isEmpty()) {
                numbers.add(number);
            }
        });
        return List.copyOf(numbers);
    }

    private int lastColumn() {
        return sheet.rows().tailMap(headerRow).values().stream()
                .filter(cells -> !cells.isEmpty())
                .mapToInt(cells -> cells.lastKey())
                .max()
                .orElse(0);
    }

    private boolean isTelling(int column, List<Integer> rows) {
        boolean names = column <= Layout.Head.NAME.ordinal();
        return names || isOdd(headerRow, column) || rows.stream().anyMatch(row -> isOdd(row, column));
    }

    private boolean isOdd(int row, int column) {
        return faults.containsKey(CellRef.letters(column) + row) || isChanged(row, column);
    }

    private boolean isChanged(int row, int column) {
        return base.isPresent()
                && !sheet.cell(row, column)
                        .map(RawCell::value)
                        .equals(base.get().cell(row, column).map(RawCell::value));
    }

    private SheetPicture.Head head(int column) {
        String header = written(headerRow, column);
        int line = header.indexOf('\n');
        return new SheetPicture.Head(
                CellRef.letters(column),
                line < 0 ? header : header.substring(0, line),
                line < 0 ? "" : header.substring(line + 1),
                WIDE.contains(header));
    }

    private SheetPicture.Square square(int row, int column) {
        String cell = CellRef.letters(column) + row;
        String text = written(row, column);
        List<Faults.Fault> here = faults.getOrDefault(cell, List.of());
        return new SheetPicture.Square(
                cell, text, text.isEmpty() && isCondition(column), look(here, isChanged(row, column)), here);
    }

    private static String look(List<Faults.Fault> faults, boolean changed) {
        if (faults.isEmpty()) {
            return changed ? "chg" : "";
        }
        return faults.stream().anyMatch(Faults.Fault::isError) ? "bad" : "odd";
    }

    /** Headers of conditions have two lines. */
    private boolean isCondition(int column) {
        return !ofParameters && written(headerRow, column).contains("\n");
    }

    private String written(int row, int column) {
        return sheet.cell(row, column)
                .map(cell -> shown(cell.value(), row, column))
                .orElse("");
    }

    private String shown(RawValue value, int row, int column) {
        boolean isDay = row != headerRow && DAYS.contains(written(headerRow, column));
        return isDay && value instanceof RawValue.Number number
                ? ExcelDay.of(number.value()).map(Object::toString).orElse(number.written())
                : value.written();
    }
}
