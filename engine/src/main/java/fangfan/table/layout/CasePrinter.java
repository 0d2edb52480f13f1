package fangfan.table.layout;

import fangfan.table.Column;
import fangfan.table.Expected;
import fangfan.table.layout.Look.Role;
import java.util.List;
import java.util.Set;

/** Writes the sheet with the cases. */
final class CasePrinter {

    static final int HEADER_ROW = 1;
    static final int FIRST_ROW = HEADER_ROW + 1;
    private static final int NAME_WIDTH = 44;
    private static final int WIDEST = 22;

    private final Sheet sheet;
    private final List<CaseColumn> columns;

    CasePrinter(Sheet sheet, List<Column> columns) {
        this.sheet = sheet;
        this.columns = CaseColumn.of(columns);
    }

    /** @param rules that cases are offered for */
    void write(List<WrittenRow> cases, Set<String> rules) {
        prepareColumns(cases);
        writeHeader();
        cases.forEach(this::write);
        DropDowns lists = new DropDowns(sheet);
        lists.offer(FIRST_ROW, Sheet.LAST_ROW, 1, rules);
        lists.offer(FIRST_ROW, Sheet.LAST_ROW, 2, Labels.of("outcome", Expected.class));
        sheet.freeze(HEADER_ROW, CaseColumn.FIRST.size());
    }

    private void prepareColumns(List<WrittenRow> cases) {
        sheet.width(0, NAME_WIDTH);
        sheet.width(1, 10);
        sheet.width(2, 9);
        for (int i = 0; i < columns.size(); i++) {
            int column = CaseColumn.FIRST.size() + i;
            int widest = cases.stream()
                    .mapToInt(aCase -> TextWidth.of(aCase.cells().get(column).toString()))
                    .max()
                    .orElse(0);
            int header = TextWidth.of(columns.get(i).header());
            sheet.width(column, Math.max(10, Math.min(WIDEST, Math.max(widest, header) + 2)));
        }
    }

    private void writeHeader() {
        HeaderNotes notes = new HeaderNotes(sheet);
        for (int i = 0; i < CaseColumn.FIRST.size(); i++) {
            sheet.put(HEADER_ROW, i, CaseColumn.FIRST.get(i), i == 0 ? Role.HEADER : Role.CHOICE_HEADER);
        }
        notes.write(HEADER_ROW, 0, "用例：一句话说清这一户的情况");
        notes.write(HEADER_ROW, 1, "规则：本表里的规则编号；停用的规则也照样检验");
        notes.write(HEADER_ROW, 2, "期望：这条规则对这一户应该得出什么");
        for (int i = 0; i < columns.size(); i++) {
            int column = CaseColumn.FIRST.size() + i;
            sheet.put(HEADER_ROW, column, columns.get(i).header(), Role.CONDITION_HEADER);
            notes.write(HEADER_ROW, column, columns.get(i).help());
        }
        sheet.fitHeight(HEADER_ROW);
    }

    private void write(WrittenRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            Role role = column == 0 ? Role.ENTRY : column < CaseColumn.FIRST.size() ? Role.CHOICE : Role.CONDITION;
            sheet.put(row.number(), column, row.cells().get(column), role);
        }
        sheet.fitHeight(row.number());
    }
}
