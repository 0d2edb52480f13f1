package fangfan.table.layout;

import fangfan.table.Column;
import fangfan.table.DecisionTable;
import fangfan.table.HitPolicy;
import fangfan.table.Status;
import fangfan.table.layout.Look.Format;
import fangfan.table.layout.Look.Role;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Wording;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Writes the sheet with the table itself. */
final class TableSheet {

    private static final Wording WORDS = Wording.in(Language.ZH);

    /** The labels before the cells that say how many rows may match, and what is judged. */
    static final String HIT_POLICY = "取结果";

    static final String SUBJECT = "判的是";

    private final Sheet sheet;
    private final DecisionTable table;
    private final List<WrittenRow> rows;
    private final List<Column> columns;
    private final int firstTail;

    /** @param rows its own are not looked at, so that rows with faults can be written, too */
    TableSheet(Sheet sheet, DecisionTable table, List<WrittenRow> rows) {
        this.sheet = sheet;
        this.table = table;
        this.rows = rows;
        this.columns = table.columns();
        this.firstTail = Layout.FIRST_CONDITION + columns.size();
    }

    void write(String title) {
        new TableColumns(sheet, columns, rows).prepare();
        sheet.put(Layout.TITLE_ROW, 0, title, Role.TITLE);
        sheet.height(Layout.TITLE_ROW, 30);
        sheet.put(Layout.SCOPE_ROW, 0, HIT_POLICY, Role.NOTE);
        sheet.put(Layout.SCOPE_ROW, 1, WORDS.get("hitPolicy." + table.hitPolicy()), Role.FREE);
        sheet.put(Layout.SCOPE_ROW, 2, SUBJECT, Role.NOTE);
        sheet.put(Layout.SCOPE_ROW, 3, WORDS.get("scope." + table.subject()), Role.NOTE);
        writeNativeRows();
        writeHeader();
        rows.forEach(this::write);
        offerChoices();
        mark();
        sheet.freeze(Layout.HEADER_ROW, 2);
        sheet.print(firstTail + Layout.Tail.values().length);
        sheet.protect(firstTail + Layout.Tail.values().length);
    }

    private void writeNativeRows() {
        sheet.put(Layout.RULE_SET_ROW, 0, NativeRows.RULE_SET, Role.NATIVE);
        sheet.put(Layout.RULE_SET_ROW, 1, NativeRows.ruleSet(table.id()), Role.NATIVE);
        sheet.put(Layout.RULE_TABLE_ROW, 0, NativeRows.ruleTable(table.id()), Role.NATIVE);
        for (Layout.Head head : Layout.Head.values()) {
            writeNative(head.ordinal(), NativeRows.kind(head), NativeRows.pattern(head), NativeRows.template(head));
        }
        for (int i = 0; i < columns.size(); i++) {
            String template = NativeRows.template(columns.get(i));
            writeNative(Layout.FIRST_CONDITION + i, NativeRows.CONDITION, NativeRows.PATTERN, template);
        }
        for (Layout.Tail tail : Layout.Tail.values()) {
            writeNative(tail(tail), NativeRows.METADATA, "", NativeRows.template(tail));
        }
        for (int row = Layout.RULE_SET_ROW; row <= Layout.TEMPLATE_ROW; row++) {
            sheet.hide(row);
        }
    }

    private void writeNative(int column, String kind, String pattern, String template) {
        sheet.put(Layout.KIND_ROW, column, kind, Role.NATIVE);
        sheet.put(Layout.PATTERN_ROW, column, pattern, Role.NATIVE);
        sheet.put(Layout.TEMPLATE_ROW, column, template, Role.NATIVE);
    }

    private void writeHeader() {
        HeaderNotes notes = new HeaderNotes(sheet);
        for (Layout.Head head : Layout.Head.values()) {
            sheet.put(Layout.HEADER_ROW, head.ordinal(), head.header(), TableColumns.header(TableColumns.role(head)));
            notes.write(Layout.HEADER_ROW, head.ordinal(), FillingIn.of(head));
        }
        for (int i = 0; i < columns.size(); i++) {
            int column = Layout.FIRST_CONDITION + i;
            sheet.put(Layout.HEADER_ROW, column, Headers.print(columns.get(i)), condition(Role.CONDITION_HEADER, i));
            notes.write(Layout.HEADER_ROW, column, FillingIn.of(columns.get(i)));
        }
        for (Layout.Tail tail : Layout.Tail.values()) {
            sheet.put(Layout.HEADER_ROW, tail(tail), tail.header(), TableColumns.header(TableColumns.role(tail)));
            notes.write(Layout.HEADER_ROW, tail(tail), FillingIn.of(tail));
        }
        sheet.fitHeight(Layout.HEADER_ROW);
    }

    private void write(WrittenRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            sheet.put(row.number(), column, row.cells().get(column), style(column));
        }
        sheet.fitHeight(row.number());
    }

    private XSSFCellStyle style(int column) {
        if (column < Layout.FIRST_CONDITION) {
            Layout.Head head = Layout.Head.values()[column];
            boolean day = head == Layout.Head.FROM || head == Layout.Head.TO;
            return sheet.look().style(TableColumns.role(head), day ? Format.DAY : Format.GENERAL);
        }
        return column < firstTail
                ? condition(Role.CONDITION, column - Layout.FIRST_CONDITION)
                : sheet.look().style(TableColumns.role(Layout.Tail.values()[column - firstTail]), Format.GENERAL);
    }

    private void offerChoices() {
        DropDowns lists = new DropDowns(sheet);
        lists.offer(Layout.SCOPE_ROW, Layout.SCOPE_ROW, 1, Labels.of("hitPolicy", HitPolicy.class));
        for (Layout.Head head : Layout.Head.values()) {
            lists.offer(Layout.FIRST_ROW, Sheet.LAST_ROW, head.ordinal(), Choices.of(head));
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!Choices.isOfSeveral(columns.get(i))) {
                lists.offer(Layout.FIRST_ROW, Sheet.LAST_ROW, Layout.FIRST_CONDITION + i, Choices.of(columns.get(i)));
            }
        }
        for (Layout.Tail tail : Layout.Tail.values()) {
            lists.offer(Layout.FIRST_ROW, Sheet.LAST_ROW, tail(tail), Choices.of(tail));
        }
    }

    private void mark() {
        Marks marks = new Marks(sheet, Layout.FIRST_ROW);
        marks.open(tail(Layout.Tail.STATUS), WORDS.get("status." + Status.UNSET));
        marks.doubt(tail(Layout.Tail.VERIFIED), Labels.NOT_VERIFIED);
        marks.off(Layout.Head.ENABLED.ordinal(), Labels.NO, firstTail + Layout.Tail.values().length);
    }

    private int tail(Layout.Tail tail) {
        return firstTail + tail.ordinal();
    }

    private XSSFCellStyle condition(Role role, int i) {
        boolean day = role == Role.CONDITION && columns.get(i).fact().type() == FactType.DAY;
        return sheet.look().style(role, day ? Format.DAY : Format.GENERAL, i == 0, i == columns.size() - 1);
    }
}
