package fangfan.table.layout;

import fangfan.table.Column;
import fangfan.table.layout.Look.Format;
import fangfan.table.layout.Look.Role;
import java.util.List;

/** Widths of the columns of a table sheet, and the looks of the rows that staff add. */
final class TableColumns {

    private static final int NARROWEST = 11;
    private static final int WIDEST = 26;
    private static final int WIDEST_TEXT = 44;
    private static final int MARGIN = 3;
    private static final int DAY = 12;

    private final Sheet sheet;
    private final List<Column> columns;
    private final List<WrittenRow> rows;

    TableColumns(Sheet sheet, List<Column> columns, List<WrittenRow> rows) {
        this.sheet = sheet;
        this.columns = columns;
        this.rows = rows;
    }

    void prepare() {
        for (Layout.Head head : Layout.Head.values()) {
            Format format = head == Layout.Head.FROM || head == Layout.Head.TO ? Format.DAY : Format.GENERAL;
            prepare(head.ordinal(), width(head), format);
        }
        for (int i = 0; i < columns.size(); i++) {
            prepare(Layout.FIRST_CONDITION + i, width(i), Format.GENERAL);
        }
        int firstTail = Layout.FIRST_CONDITION + columns.size();
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
            case NAME -> fit(head.header(), head.ordinal(), WIDEST);
            case ENABLED -> 7;
            case FROM, TO -> DAY;
        };
    }

    private int width(Layout.Tail tail) {
        int widest = switch (tail) {
            case DOCUMENT, TEXT -> WIDEST_TEXT;
            default -> WIDEST;
        };
        return fit(tail.header(), Layout.FIRST_CONDITION + columns.size() + tail.ordinal(), widest);
    }

    private int width(int condition) {
        return Math.max(
                NARROWEST, fit(Headers.print(columns.get(condition)), Layout.FIRST_CONDITION + condition, WIDEST));
    }

    private int fit(String header, int column, int widest) {
        int cells = rows.stream()
                .mapToInt(row -> TextWidth.of(row.cells().get(column).toString()))
                .max()
                .orElse(0);
        return Math.max(TextWidth.of(header), Math.min(cells, widest)) + MARGIN;
    }
}
