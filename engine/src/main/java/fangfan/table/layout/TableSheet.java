package fangfan.table.layout;

import fangfan.facts.MonitoringType;
import fangfan.table.Column;
import fangfan.table.Condition;
import fangfan.table.DecisionTable;
import fangfan.table.HitPolicy;
import fangfan.table.Kind;
import fangfan.table.Row;
import fangfan.table.Severity;
import fangfan.table.Status;
import fangfan.table.layout.Look.Format;
import fangfan.table.layout.Look.Role;
import fangfan.vocabulary.Codes;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Operator;
import fangfan.vocabulary.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Writes the sheet with the table itself. */
final class TableSheet {

    private static final Wording WORDS = Wording.in(Language.ZH);
    private static final Codes TYPES = Codes.of(MonitoringType.class);

    /** The labels before the cells that say how many rows may match, and what is judged. */
    static final String HIT_POLICY = "取结果";

    static final String SUBJECT = "判的是";

    private final Sheet sheet;
    private final DecisionTable table;
    private final List<Column> columns;
    private final int firstTail;

    TableSheet(Sheet sheet, DecisionTable table) {
        this.sheet = sheet;
        this.table = table;
        this.columns = table.columns();
        this.firstTail = Layout.FIRST_CONDITION + columns.size();
    }

    void write(String title) {
        new TableColumns(sheet, table).prepare();
        sheet.put(Layout.TITLE_ROW, 0, title, Role.TITLE);
        sheet.height(Layout.TITLE_ROW, 30);
        sheet.put(Layout.SCOPE_ROW, 0, HIT_POLICY, Role.NOTE);
        sheet.put(Layout.SCOPE_ROW, 1, WORDS.get("hitPolicy." + table.hitPolicy()), Role.FREE);
        sheet.put(Layout.SCOPE_ROW, 2, SUBJECT, Role.NOTE);
        sheet.put(Layout.SCOPE_ROW, 3, WORDS.get("scope." + table.subject()), Role.NOTE);
        writeNativeRows();
        writeHeader();
        table.rows().forEach(this::write);
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

    private void write(Row row) {
        int number = row.number();
        for (Layout.Head head : Layout.Head.values()) {
            boolean day = head == Layout.Head.FROM || head == Layout.Head.TO;
            sheet.put(
                    number,
                    head.ordinal(),
                    head(row, head),
                    day ? day() : sheet.look().style(TableColumns.role(head), Format.GENERAL));
        }
        for (int i = 0; i < columns.size(); i++) {
            sheet.put(number, Layout.FIRST_CONDITION + i, cell(row, columns.get(i)), condition(Role.CONDITION, i));
        }
        for (Layout.Tail tail : Layout.Tail.values()) {
            sheet.put(number, tail(tail), tail(row, tail), TableColumns.role(tail));
        }
        sheet.fitHeight(number);
    }

    static Object head(Row row, Layout.Head head) {
        return switch (head) {
            case RULE -> row.rule().value();
            case NAME -> row.name();
            case ENABLED -> row.enabled() ? Labels.YES : Labels.NO;
            case FROM -> row.from().<Object>map(day -> day).orElse("");
            case TO -> row.to().<Object>map(day -> day).orElse("");
        };
    }

    static Object cell(Row row, Column column) {
        return row.conditions().stream()
                .filter(condition -> condition.column().equals(column))
                .map(Condition::cell)
                .map(cell -> Literals.print(column, cell))
                .findFirst()
                .orElse("");
    }

    static String tail(Row row, Layout.Tail tail) {
        return switch (tail) {
            case KIND -> WORDS.get("kind." + row.result().kind());
            case CATEGORY ->
                row.result().category().map(c -> WORDS.get("category." + c)).orElse("");
            case SEVERITY -> WORDS.get("severity." + row.result().severity());
            case PROPOSED_TYPE ->
                row.result()
                        .proposedType()
                        .map(type -> WORDS.code(TYPES, type.name()))
                        .orElse("");
            case GREEN_CHANNEL -> row.result().greenChannel() ? Labels.YES : "";
            case DOCUMENT -> row.basis().document();
            case CLAUSE -> row.basis().clause();
            case TEXT -> row.basis().text();
            case VERIFIED -> row.basis().verified() ? Labels.VERIFIED : Labels.NOT_VERIFIED;
            case STATUS -> WORDS.get("status." + row.status());
        };
    }

    private void offerChoices() {
        DropDowns lists = new DropDowns(sheet);
        lists.offer(Layout.SCOPE_ROW, Layout.SCOPE_ROW, 1, Labels.of("hitPolicy", HitPolicy.class));
        offer(lists, Layout.Head.ENABLED.ordinal(), List.of(Labels.YES, Labels.NO));
        for (int i = 0; i < columns.size(); i++) {
            Operator operator = columns.get(i).operator();
            boolean one = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
            if (one && !columns.get(i).fact().type().isQuantity()) {
                offer(
                        lists,
                        Layout.FIRST_CONDITION + i,
                        Labels.of(columns.get(i).fact().codes()));
            }
        }
        offer(lists, tail(Layout.Tail.KIND), Labels.of("kind", Kind.class));
        offer(lists, tail(Layout.Tail.CATEGORY), Categories.labels(Optional.empty()));
        offer(lists, tail(Layout.Tail.SEVERITY), Labels.of("severity", Severity.class));
        offer(lists, tail(Layout.Tail.PROPOSED_TYPE), Labels.of(TYPES));
        offer(lists, tail(Layout.Tail.GREEN_CHANNEL), List.of(Labels.YES));
        offer(lists, tail(Layout.Tail.VERIFIED), List.of(Labels.VERIFIED, Labels.NOT_VERIFIED));
        offer(lists, tail(Layout.Tail.STATUS), Labels.of("status", Status.class));
    }

    private static void offer(DropDowns lists, int column, Collection<String> labels) {
        lists.offer(Layout.FIRST_ROW, Sheet.LAST_ROW, column, labels);
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

    private XSSFCellStyle day() {
        return sheet.look().style(Role.CHOICE, Format.DAY);
    }

    private XSSFCellStyle condition(Role role, int i) {
        boolean day = role == Role.CONDITION && columns.get(i).fact().type() == FactType.DAY;
        return sheet.look().style(role, day ? Format.DAY : Format.GENERAL, i == 0, i == columns.size() - 1);
    }
}
