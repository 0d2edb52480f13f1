package fangfan.table.layout;

import fangfan.vocabulary.Text;

/** What a cell says, or what is wrong with it. */
public sealed interface Parsed<T extends Object> {

    record Value<T extends Object>(T value) implements Parsed<T> {}

    record Fault<T extends Object>(String code, Text message) implements Parsed<T> {

        /** The same fault of a cell that should have held something else. */
        <R extends Object> Parsed<R> as() {
            return new Fault<>(code, message);
        }
    }

    static <T extends Object> Parsed<T> of(T value) {
        return new Value<>(value);
    }

    static <T extends Object> Parsed<T> fault(String code, String zh, String en) {
        return new Fault<>(code, new Text(zh, en));
    }
}
