package fangfan.table.layout;

import fangfan.table.Column;
import fangfan.table.DecisionTable;
import fangfan.table.Row;
import fangfan.table.layout.Look.Format;
import fangfan.table.layout.Look.Role;
import java.util.function.Function;

/** Widths of the columns of a table sheet, and the looks of the rows that staff add. */
final class TableColumns {

    private static final int NARROWEST = 11;
    private static final int WIDEST = 26;
    private static final int WIDEST_TEXT = 44;
    private static final int MARGIN = 3;
    private static final int DAY = 12;

    private final Sheet sheet;
    private final DecisionTable table;

    TableColumns(Sheet sheet, DecisionTable table) {
        this.sheet = sheet;
        this.table = table;
    }

    void prepare() {
        for (Layout.Head head : Layout.Head.values()) {
            Format format = head == Layout.Head.FROM || head == Layout.Head.TO ? Format.DAY : Format.GENERAL;
            prepare(head.ordinal(), width(head), format);
        }
        for (int i = 0; i < table.columns().size(); i++) {
            prepare(Layout.FIRST_CONDITION + i, width(table.columns().get(i)), Format.GENERAL);
        }
        int firstTail = Layout.FIRST_CONDITION + table.columns().size();
        for (Layout.Tail tail : Layout.Tail.values()) {
            prepare(firstTail + tail.ordinal(), width(tail), Format.GENERAL);
        }
    }

    static Role role(Layout.Tail tail) {
        return switch (tail) {
            case DOCUMENT, CLAUSE, TEXT -> Role.ENTRY;
            default -> Role.CHOICE;
        };
    }

    static Role header(Role ofEntries) {
        return ofEntries == Role.CHOICE ? Role.CHOICE_HEADER : Role.HEADER;
    }

    static Role role(Layout.Head head) {
        return head == Layout.Head.RULE || head == Layout.Head.NAME ? Role.ENTRY : Role.CHOICE;
    }

    private void prepare(int column, int width, Format format) {
        sheet.width(column, width);
        sheet.blank(column, sheet.look().style(Role.FREE, format));
    }

    private int width(Layout.Head head) {
        return switch (head) {
            case RULE -> 11;
            case NAME -> fit(head.header(), row -> row.name(), WIDEST);
            case ENABLED -> 7;
            case FROM, TO -> DAY;
        };
    }

    private int width(Layout.Tail tail) {
        int widest = switch (tail) {
            case DOCUMENT, TEXT -> WIDEST_TEXT;
            default -> WIDEST;
        };
        return fit(tail.header(), row -> TableSheet.tail(row, tail), widest);
    }

    private int width(Column column) {
        String header = Headers.print(column);
        return Math.max(
                NARROWEST, fit(header, row -> TableSheet.cell(row, column).toString(), WIDEST));
    }

    private int fit(String header, Function<Row, String> written, int widest) {
        int cells = table.rows().stream()
                .mapToInt(row -> TextWidth.of(written.apply(row)))
                .max()
                .orElse(0);
        return Math.max(TextWidth.of(header), Math.min(cells, widest)) + MARGIN;
    }
}
