package fangfan.table.layout;

import fangfan.table.CellRef;
import fangfan.table.Diagnostic;
import fangfan.vocabulary.Text;
import java.util.Optional;

/** What a cell says, or what is wrong with it. */
public sealed interface Parsed<T extends Object> {

    record Value<T extends Object>(T value) implements Parsed<T> {}

    /** @param meant what most likely should stand in the cell */
    record Fault<T extends Object>(String code, Text message, Optional<String> meant) implements Parsed<T> {

        Diagnostic at(CellRef cell) {
            return new Diagnostic(code, Diagnostic.Severity.ERROR, cell.toString(), message, meant);
        }

        /** The same fault of a cell that should have held something else. */
        <R extends Object> Parsed<R> as() {
            return new Fault<>(code, message, meant);
        }
    }

    static <T extends Object> Parsed<T> of(T value) {
        return new Value<>(value);
    }

    static <T extends Object> Parsed<T> fault(String code, String zh, String en) {
        return fault(code, zh, en, Optional.empty());
    }

    static <T extends Object> Parsed<T> fault(String code, String zh, String en, Optional<String> meant) {
        return new Fault<>(code, new Text(zh, en), meant);
    }
}
