package fangfan.table.check;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.table.CellRef;
import fangfan.table.DecisionTable;
import fangfan.table.Subject;
import fangfan.table.Tables;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableComparisonTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            the same               ; KG-01 population > 3                                ; KG-01 population > 3                                ; ''
            rows change places     ; KG-01 population > 3 / KG-02 rural = 是             ; KG-02 rural = 是 / KG-01 population > 3             ; ''
            columns change places  ; KG-01 population > 3 | rural = 是                   ; KG-01 rural = 是 | population > 3                   ; ''
            a number               ; KG-01 population > 3                                ; KG-01 population > 4                                ; KG-01 CHANGED A9: 家庭人口数 ＞ 人 F9 3 -> F9 4
            written otherwise      ; KG-01 population > 3                                ; KG-01 population > 3.0                              ; ''
            a cell is cleared      ; KG-01 population > 3 | rural = 是 / KG-02 rural = 是 ; KG-01 population > 3 / KG-02 rural = 是            ; 'KG-01 CHANGED A9: 农村家庭 ＝ G9 是 -> G9 '
            a new column           ; KG-01 population > 3                                ; KG-01 population > 3 | rural = 是                   ; 'ADDED 农村家庭 ＝ G8, KG-01 CHANGED A9: 农村家庭 ＝   -> G9 是'
            a column less          ; KG-01 population > 3 | rural = 是                   ; KG-01 population > 3                                ; 'REMOVED 农村家庭 ＝ G8, KG-01 CHANGED A9: 农村家庭 ＝ G9 是 ->  '
            the row that is alike  ; KG-01 rural = 否 / KG-01 population > 3 | rural = 是 ; KG-01 population > 4 | rural = 是 / KG-01 rural = 否 ; KG-01 CHANGED A9: 家庭人口数 ＞ 人 G10 3 -> F9 4
            one of two rows goes   ; KG-01 rural = 是 / KG-01 rural = 否                 ; KG-01 rural = 否                                    ; KG-01 REMOVED A9
            a row is written twice ; KG-01 rural = 是                                    ; KG-01 rural = 是 / KG-01 rural = 是                 ; KG-01 ADDED A10
            another id             ; KG-01 rural = 是                                    ; KG-02 rural = 是                                    ; 'KG-02 ADDED A9, KG-01 REMOVED A9'
            """)
    void tellsWhatIsWrittenOtherwise(String aCase, String before, String after, String expected) {
        TableComparison comparison = TableComparison.of(table(before), table(after));

        assertThat(String.join(", ", told(comparison))).isEqualTo(expected);
        assertThat(comparison.isSame()).isEqualTo(expected.isEmpty());
    }

    @Test
    void whatIsJudgedIsTold() {
        DecisionTable before = Tables.ofHouseholds("KG-01 KEY_GROUP | rural = 是");
        DecisionTable after = Tables.table("key-groups", "重点人群", Subject.MEMBER, "KG-01 KEY_GROUP | rural = 是");
        TableComparison comparison = TableComparison.of(before, Edited.unique(after));

        assertThat(comparison.scope().stream().map(TableComparisonTest::told))
                .containsExactly("取结果 B2 全部符合的行 -> B2 至多符合一行", "判的是 D2 户 -> D2 成员");
        assertThat(comparison.isSame()).isFalse();
    }

    @Test
    void allRowsOfATableAreNewOrGoneWithIt() {
        DecisionTable table = Tables.ofHouseholds("KG-01 KEY_GROUP | rural = 是");
        TableComparison added = TableComparison.added(table);
        TableComparison removed = TableComparison.removed(table);

        assertThat(told(added)).containsExactly("KG-01 ADDED A9");
        assertThat(added.isSame()).isFalse();
        assertThat(told(removed)).containsExactly("KG-01 REMOVED A9");
        assertThat(removed.isSame()).isFalse();
        assertThat(added.rows().get(0).cells().stream().map(TableComparisonTest::told))
                .containsExactly(
                        "编号   -> A9 KG-01",
                        "名称   -> B9 规则 KG-01",
                        "启用   -> C9 是",
                        "农村家庭 ＝   -> F9 是",
                        "结果   -> G9 重点人群",
                        "程度   -> I9 提示",
                        "文件   -> L9 工作方案",
                        "条款   -> M9 二（二）1",
                        "原文   -> N9 原文",
                        "核实   -> O9 已读原文",
                        "状态   -> P9 已定");
    }

    @Test
    void tooManyRowsOfOneRuleGoTogetherInTheirOrder() {
        String[] before = rows(0, 501);
        String[] after = rows(1000, 501);
        List<RowChange> rows = TableComparison.of(Tables.ofHouseholds(before), Tables.ofHouseholds(after))
                .rows();

        assertThat(rows).hasSize(501).allSatisfy(row -> {
            assertThat(row.change()).isEqualTo(Change.CHANGED);
            assertThat(row.cells().get(0).placeBefore())
                    .isEqualTo(row.cells().get(0).placeAfter());
        });
    }

    private static String[] rows(int from, int count) {
        return Stream.iterate(from, number -> number + 1)
                .limit(count)
                .map(number -> "KG-01 KEY_GROUP | population > " + number)
                .toArray(String[]::new);
    }

    private static DecisionTable table(String rows) {
        return Tables.ofHouseholds(Stream.of(rows.split(" / "))
                .map(row -> row.substring(0, 5) + " KEY_GROUP | " + row.substring(6))
                .toArray(String[]::new));
    }

    private static List<String> told(TableComparison comparison) {
        Stream<String> columns = comparison.columns().stream()
                .map(column -> column.change() + " " + column.header() + " "
                        + column.at().cell());
        Stream<String> rows = comparison.rows().stream().map(TableComparisonTest::told);
        return Stream.concat(columns, rows).toList();
    }

    private static String told(RowChange row) {
        String head = row.rule() + " " + row.change() + " " + row.at().cell();
        return row.change() == Change.CHANGED
                ? head + ": "
                        + String.join(
                                "; ",
                                row.cells().stream()
                                        .map(TableComparisonTest::told)
                                        .toList())
                : head;
    }

    private static String told(CellChange cell) {
        return cell.header() + " "
                + cell.placeBefore().map(CellRef::cell).orElse("") + " " + cell.before() + " -> "
                + cell.placeAfter().map(CellRef::cell).orElse("") + " " + cell.after();
    }
}
