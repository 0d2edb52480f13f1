package fangfan.table.workbook;

import fangfan.table.CellRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the file stores of the cell that is being read: its type, its value or text, and its formula. */
final class StoredCell {

    private final List<String> sharedTexts;
    private final SheetFaults faults;
    private final StringBuilder content = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private @Nullable StringBuilder reading;
    private String type = "n";
    private boolean hasFormula;

    StoredCell(List<String> sharedTexts, SheetFaults faults) {
        this.sharedTexts = sharedTexts;
        this.faults = faults;
    }

    void open(@Nullable String type) {
        this.type = type == null ? "n" : type;
        content.setLength(0);
        formula.setLength(0);
        hasFormula = false;
    }

    /** Of two values of a cell, which no spreadsheet program writes, both are kept: the text is then no number. */
    void openValue() {
        reading = type.equals("inlineStr") ? null : content;
    }

    void openText() {
        reading = type.equals("inlineStr") ? content : null;
    }

    void openFormula() {
        hasFormula = true;
        reading = formula;
    }

    void close() {
        reading = null;
    }

    void append(char[] characters, int start, int length, CellRef at) throws StopReading {
        if (reading == null) {
            return;
        }
        if (reading.length() + length > Limits.CELL_CHARACTERS) {
            throw faults.tooLong(at);
        }
        reading.append(characters, start, length);
    }

    /** The value, unless the cell is blank; what cannot be read is reported. */
    Optional<RawValue> value(CellRef at) throws StopReading {
        String written = content.toString();
        if (hasFormula) {
            // The further cells of a shared formula do not repeat it.
            faults.formula(at, formula.isEmpty() ? "=…" : "=" + formula);
            return Optional.of(new RawValue.Formula(formula.toString()));
        }
        if (written.isEmpty()) {
            return Optional.empty();
        }
        return switch (type) {
            case "n" -> Optional.of(number(written, at));
            case "b" -> Optional.of(flag(written, at));
            case "s" -> shared(written, at);
            case "inlineStr", "str" -> Optional.of(new RawValue.Text(EscapedText.read(written)));
            case "e" -> {
                faults.error(at, written);
                yield Optional.of(new RawValue.Faulty(written));
            }
            default -> Optional.of(notReadable(written, at));
        };
    }

    private RawValue number(String written, CellRef at) {
        return ExcelNumber.of(written).<RawValue>map(RawValue.Number::new).orElseGet(() -> notReadable(written, at));
    }

    private RawValue flag(String written, CellRef at) {
        return written.equals("1") || written.equals("0")
                ? new RawValue.Flag(written.equals("1"))
                : notReadable(written, at);
    }

    private Optional<RawValue> shared(String written, CellRef at) throws StopReading {
        int index = written.matches("[0-9]{1,7}") ? Integer.parseInt(written) : Integer.MAX_VALUE;
        if (index >= sharedTexts.size()) {
            return Optional.of(notReadable(written, at));
        }
        String text = sharedTexts.get(index);
        if (text.length() > Limits.CELL_CHARACTERS) {
            throw faults.tooLong(at);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new RawValue.Text(text));
    }

    private RawValue notReadable(String written, CellRef at) {
        faults.notReadable(at, written);
        return new RawValue.Faulty(written);
    }
}
