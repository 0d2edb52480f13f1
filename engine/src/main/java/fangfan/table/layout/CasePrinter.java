package fangfan.table.layout;

import fangfan.indicator.Value;
import fangfan.table.DecisionTable;
import fangfan.table.Expected;
import fangfan.table.Row;
import fangfan.table.RuleId;
import fangfan.table.TableCase;
import fangfan.table.layout.Look.Role;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Unit;
import fangfan.vocabulary.Wording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes the sheet with the cases. */
final class CasePrinter {

    private static final Wording WORDS = Wording.in(Language.ZH);
    private static final int HEADER_ROW = 1;
    private static final int NAME_WIDTH = 44;
    private static final int WIDEST = 22;

    private final Sheet sheet;
    private final DecisionTable table;
    private final List<CaseColumn> columns;

    CasePrinter(Sheet sheet, DecisionTable table) {
        this.sheet = sheet;
        this.table = table;
        this.columns = CaseColumn.of(table);
    }

    void write(List<TableCase> cases) {
        prepareColumns(cases);
        writeHeader();
        int row = HEADER_ROW;
        for (TableCase aCase : cases) {
            write(++row, aCase);
        }
        DropDowns lists = new DropDowns(sheet);
        Set<String> rules = new LinkedHashSet<>();
        table.rows().stream().map(Row::rule).map(RuleId::value).forEach(rules::add);
        lists.offer(HEADER_ROW + 1, Sheet.LAST_ROW, 1, rules);
        lists.offer(HEADER_ROW + 1, Sheet.LAST_ROW, 2, Labels.of("outcome", Expected.class));
        sheet.freeze(HEADER_ROW, CaseColumn.FIRST.size());
    }

    private void prepareColumns(List<TableCase> cases) {
        sheet.width(0, NAME_WIDTH);
        sheet.width(1, 10);
        sheet.width(2, 9);
        for (int i = 0; i < columns.size(); i++) {
            CaseColumn column = columns.get(i);
            int widest = cases.stream()
                    .mapToInt(aCase -> TextWidth.of(value(aCase, column).toString()))
                    .max()
                    .orElse(0);
            int header = TextWidth.of(column.header());
            sheet.width(CaseColumn.FIRST.size() + i, Math.max(10, Math.min(WIDEST, Math.max(widest, header) + 2)));
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
            notes.write(HEADER_ROW, column, note(columns.get(i)));
        }
        sheet.fitHeight(HEADER_ROW);
    }

    private static String note(CaseColumn column) {
        Fact fact = column.fact();
        String options = fact.type().isQuantity() ? "" : "\n选项：" + String.join("、", Labels.of(fact.codes()));
        String unit = fact.unit() == Unit.NONE ? "" : "\n单位：" + WORDS.unit(fact.unit());
        String members = column.ofMembers() ? "\n每个成员写一个，用“；”隔开" : "";
        return WORDS.label(fact) + unit + options + members + "\n不明：没有问到；空白：与这条规则无关，按不明处理";
    }

    private void write(int row, TableCase aCase) {
        sheet.put(row, 0, aCase.name(), Role.ENTRY);
        sheet.put(row, 1, aCase.rule().value(), Role.CHOICE);
        sheet.put(row, 2, WORDS.get("outcome." + aCase.expected()), Role.CHOICE);
        for (int i = 0; i < columns.size(); i++) {
            sheet.put(row, CaseColumn.FIRST.size() + i, value(aCase, columns.get(i)), Role.CONDITION);
        }
        sheet.fitHeight(row);
    }

    private static Object value(TableCase aCase, CaseColumn column) {
        Fact fact = column.fact();
        if (column.ofMembers()) {
            List<Value> values = aCase.ofMembers().get(fact);
            return values == null ? "" : CaseValues.printMembers(fact, values);
        }
        Value value = aCase.own().get(fact);
        return value == null ? "" : CaseValues.print(fact, value);
    }
}
