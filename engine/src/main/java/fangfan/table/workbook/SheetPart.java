package fangfan.table.workbook;

import fangfan.table.CellRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** One sheet, read cell by cell; the first cell or merged range over a limit ends the reading. */
final class SheetPart extends PartHandler {

    private static final Pattern POSITIVE = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern ZERO = Pattern.compile("0+(\\.0*)?");

    private final SheetFaults faults;
    private final StoredCell stored;
    private final Budget budget;
    private final SortedMap<Integer, SortedMap<Integer, RawCell>> rows = new TreeMap<>();
    private final List<MergedRange> merged = new ArrayList<>();
    private final TreeSet<Integer> hiddenRows = new TreeSet<>();
    private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
    private final String name;
    private CellRef at;
    private int row;
    private int lastStyledColumn;
    private boolean isWorksheet;

    SheetPart(String entry, String name, List<String> texts, Budget budget, Faults ofCells) {
        super(entry);
        this.name = name;
        this.faults = new SheetFaults(name, ofCells);
        this.stored = new StoredCell(texts, faults);
        this.budget = budget;
        this.at = new CellRef(name, 1, 0);
    }

    RawSheet sheet() {
        return new RawSheet(name, rows, List.copyOf(merged), hiddenRows, hiddenColumns);
    }

    @Override
    void opened(String path, Attributes attributes) throws SAXException {
        switch (path) {
            case "worksheet" -> isWorksheet = true;
            case "worksheet/cols/col" -> hideColumns(attributes);
            case "worksheet/sheetData/row" -> openRow(attributes);
            case "worksheet/sheetData/row/c" -> openCell(attributes);
            case "worksheet/sheetData/row/c/v" -> stored.openValue();
            case "worksheet/sheetData/row/c/f" -> stored.openFormula();
            case "worksheet/sheetData/row/c/is/t", "worksheet/sheetData/row/c/is/r/t" -> stored.openText();
            case "worksheet/mergeCells/mergeCell" -> merge(attributes);
            default -> {
                if (path.startsWith("worksheet/sheetData/*") || path.startsWith("worksheet/sheetData/row/*")) {
                    throw broken();
                }
            }
        }
    }

    @Override
    void closed(String path) throws SAXException {
        if (!isWorksheet) {
            throw broken();
        }
        stored.close();
        if (path.equals("worksheet/sheetData/row/c")) {
            Optional<RawValue> value = stored.value(at);
            if (value.isPresent()) {
                put(new RawCell(at, value.get()));
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        stored.append(characters, start, length, at);
    }

    private void openRow(Attributes attributes) throws StopReading {
        row = number(attributes, "r");
        if (row <= Limits.ROWS && (isTrue(attributes, "hidden") || isZero(attributes, "ht"))) {
            hiddenRows.add(row);
        }
    }

    private void openCell(Attributes attributes) throws StopReading {
        String written = String.valueOf(attributes.getValue("r"));
        CellAddress address = CellAddress.of(written).orElseThrow(this::broken);
        if (address.row() > Limits.ROWS) {
            throw faults.tooManyRows(written);
        }
        if (address.column() >= Limits.COLUMNS) {
            throw faults.tooManyColumns(written);
        }
        if (address.row() != row) {
            throw broken();
        }
        at = new CellRef(name, row, address.column());
        stored.open(attributes.getValue("t"));
    }

    private void put(RawCell cell) throws StopReading {
        budget.spend(cell);
        CellText.unreadableCharacter(cell).ifPresent(faults::add);
        SortedMap<Integer, RawCell> cells = rows.computeIfAbsent(row, first -> new TreeMap<>());
        if (cells.putIfAbsent(at.column(), cell) != null) {
            throw faults.cellTwice(at);
        }
    }

    private void merge(Attributes attributes) throws StopReading {
        String written = String.valueOf(attributes.getValue("ref"));
        MergedRange range = CellAddress.range(written).orElseThrow(this::broken);
        if (range.lastRow() > Limits.ROWS) {
            throw faults.tooManyRows(written);
        }
        if (range.lastColumn() >= Limits.COLUMNS) {
            throw faults.tooManyColumns(written);
        }
        if (merged.size() == Limits.MERGES) {
            throw faults.tooManyMerges(written);
        }
        merged.add(range);
    }

    private void hideColumns(Attributes attributes) throws StopReading {
        int first = number(attributes, "min");
        int last = number(attributes, "max");
        if (first <= lastStyledColumn) {
            // Columns are styled once, from left to right; repeating them would only cost time.
            throw broken();
        }
        lastStyledColumn = last;
        boolean hidden = isTrue(attributes, "hidden") || isZero(attributes, "width");
        for (int column = first; hidden && column <= Math.min(last, Limits.COLUMNS); column++) {
            hiddenColumns.add(column - 1);
        }
    }

    private int number(Attributes attributes, String name) throws StopReading {
        String written = String.valueOf(attributes.getValue(name));
        if (!POSITIVE.matcher(written).matches()) {
            throw broken();
        }
        return Integer.parseInt(written);
    }

    private static boolean isTrue(Attributes attributes, String name) {
        String written = attributes.getValue(name);
        return written != null && !written.equals("0") && !written.equals("false");
    }

    private static boolean isZero(Attributes attributes, String name) {
        String written = attributes.getValue(name);
        return written != null && ZERO.matcher(written).matches();
    }
}
