package fangfan.table.layout;

import fangfan.table.workbook.RawSheet;
import java.util.List;
import java.util.TreeMap;

/** Are the hidden rows what the vocabulary prints, cell for cell? Nothing that stands in them is ever compiled by us. */
final class HiddenRows {

    private final RawSheet sheet;
    private final String id;
    private final Found found;

    HiddenRows(RawSheet sheet, String id, Found found) {
        this.sheet = sheet;
        this.id = id;
        this.found = found;
    }

    /** Checks the cells that do not depend on the columns. */
    void checkHead() {
        expect(Layout.RULE_SET_ROW, 0, NativeRows.RULE_SET);
        expect(Layout.RULE_SET_ROW, 1, NativeRows.ruleSet(id));
        expect(Layout.RULE_TABLE_ROW, 0, NativeRows.ruleTable(id));
        for (Layout.Head head : Layout.Head.values()) {
            expect(Layout.KIND_ROW, head.ordinal(), NativeRows.kind(head));
            expect(Layout.PATTERN_ROW, head.ordinal(), NativeRows.pattern(head));
            expect(Layout.TEMPLATE_ROW, head.ordinal(), NativeRows.template(head));
        }
        expectNothingFrom(Layout.RULE_SET_ROW, 2);
        expectNothingFrom(Layout.RULE_TABLE_ROW, 1);
    }

    /** Checks those of the columns; a column whose header is unknown has been reported already. */
    void checkColumns(List<Frame.Placed> columns, int end) {
        for (Frame.Placed placed : columns) {
            expect(Layout.KIND_ROW, placed.at(), NativeRows.CONDITION);
            expect(Layout.PATTERN_ROW, placed.at(), NativeRows.PATTERN);
            expect(Layout.TEMPLATE_ROW, placed.at(), NativeRows.template(placed.column()));
        }
        for (Layout.Tail tail : Layout.Tail.values()) {
            expect(Layout.KIND_ROW, end + tail.ordinal(), NativeRows.METADATA);
            expect(Layout.PATTERN_ROW, end + tail.ordinal(), "");
            expect(Layout.TEMPLATE_ROW, end + tail.ordinal(), NativeRows.template(tail));
        }
        for (int row = Layout.KIND_ROW; row <= Layout.TEMPLATE_ROW; row++) {
            expectNothingFrom(row, end + Layout.Tail.values().length);
        }
    }

    private void expectNothingFrom(int row, int column) {
        sheet.rows().getOrDefault(row, new TreeMap<>()).tailMap(column).keySet().forEach(at -> expect(row, at, ""));
    }

    private void expect(int row, int at, String printed) {
        String written = sheet.cell(row, at).map(cell -> cell.value().written()).orElse("");
        if (!written.equals(printed)) {
            String zh = printed.isEmpty() ? "这一格应为空" : "应为 `" + printed + "`";
            String en = printed.isEmpty() ? "this cell must be blank" : "it must be `" + printed + "`";
            found.fault(
                    row,
                    at,
                    "hidden.changed",
                    "隐藏行被改动：" + zh + "，现为" + Frame.nowZh(written) + "，请从下载的原表复制这一行",
                    "a hidden row was changed: " + en + ", it is " + Frame.nowEn(written)
                            + "; copy the row from the downloaded table");
        }
    }
}
