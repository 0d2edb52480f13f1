package fangfan.table.workbook;

import java.math.BigDecimal;

/** What a cell holds, never how Excel shows it: a day is its serial number, see {@link ExcelDay}. */
public sealed interface RawValue {

    /** What was written, as a diagnostic may quote it. */
    String written();

    record Text(String written) implements RawValue {}

    record Number(BigDecimal value) implements RawValue {
        @Override
        public String written() {
            return value.toPlainString();
        }
    }

    record Flag(boolean value) implements RawValue {
        @Override
        public String written() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /**
     * A formula; the reader has reported it already, so later stages pass over the cell.
     *
     * @param formula without the equals sign
     */
    record Formula(String formula) implements RawValue {
        @Override
        public String written() {
            return "=" + formula;
        }
    }

    /**
     * What could not be read, such as {@code #DIV/0!}; the reader has reported it already, so later stages pass over
     * the cell.
     */
    record Faulty(String written) implements RawValue {}
}
