package fangfan.table.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.Parameters;
import fangfan.table.Place;
import fangfan.table.workbook.RawWorkbook;
import fangfan.vocabulary.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class TableGridTest {

    private static final DecisionTable TABLE = WorkbookFixture.table();
    private static final Parameters PARAMETERS = TableReaderTest.PARAMETERS;
    private static final TableGrid GRID =
            read(TableWorkbook.write(TABLE, "新增重度残疾", List.of(), List.of("说明一句", "还有一句")));

    @Test
    void showsWhatIsTypedIntoEachCell() {
        assertThat(GRID.rows().rows().get(0).subList(0, 11))
                .containsExactly("DA-05", "新增重度残疾", "是", "2023-01-01", "", "16", "", "大病、残疾", "2023-09-30", "", "");
        assertThat(GRID.rows().rows().get(1).subList(5, 11))
                .containsExactly("em.ageMin", "[16..60)", "", "", "0", "未监测");
        assertThat(GRID.notes()).containsExactly("说明一句", "还有一句");
    }

    @Test
    void isTheSameAfterItWasWritten() {
        RawWorkbook again = WorkbookFixture.read(GRID.write());

        assertThat(read(GRID.write())).isEqualTo(GRID);
        assertThat(TableReader.read(again, TABLE.id(), PARAMETERS).table()).contains(TABLE);
    }

    @ParameterizedTest(name = "{1} typed into {0}")
    @CsvSource(delimiter = '|', textBlock = """
            5 | 3O         | 新增重度残疾!F9: `3O` 不是整数，是否为 `30`？
            5 | 1 6        | 新增重度残疾!F9: `1 6` 不是整数，是否为 `16`？
            7 | 大病、残   | 新增重度残疾!H9: `残` 不是“健康状况”的选项，是否为 `残疾`？
            8 | 2023-02-29 | 新增重度残疾!I9: `2023-02-29` 不是日期，请把单元格改成日期格式，按 2023-09-30 的样子输入
            """)
    void keepsWhatIsFaultyForTheGateToTell(int column, String typed, String told) {
        assertThat(faults(type(column, typed))).containsExactly(told);
    }

    /** As in {@link TableReaderTest}: whatever the reader guesses would have been right. */
    @ParameterizedTest(name = "{0} = {1}")
    @CsvFileSource(resources = "faulty-cells.csv", delimiter = '¦', quoteCharacter = '^', numLinesToSkip = 1)
    void whatWasMostLikelyMeantIsSound(String cell, String written) {
        RawWorkbook faulty = new RawWorkbook(List.of(
                Edited.with(WorkbookFixture.read(GRID.write()).sheets().get(0), cell, written == null ? "" : written)));
        List<Diagnostic> found =
                TableReader.read(faulty, TABLE.id(), PARAMETERS).diagnostics();
        for (Diagnostic diagnostic : found) {
            diagnostic.meant().ifPresent(meant -> {
                String at = Place.of(diagnostic).cell().orElseThrow();
                RawWorkbook mended = faulty.with(TABLE.sheet(), at, meant).orElseThrow();
                assertThat(faults(TableGrid.read(mended, TABLE.id(), PARAMETERS).orElseThrow()))
                        .as(meant)
                        .noneMatch(fault -> fault.startsWith(diagnostic.place() + ":"));
            });
        }
    }

    @Test
    void hasOtherConditionsWhenFramedAnew() {
        TableGrid framed =
                GRID.framed("新标题", "至多符合一行", List.of("年龄\n≥ 岁", "健康状况\n含任一")).orElseThrow();

        assertThat(framed.conditions()).containsExactly("年龄\n≥ 岁", "健康状况\n含任一");
        assertThat(framed.cases().columns())
                .extracting(GridColumn::header)
                .containsExactly("用例", "规则", "期望", "年龄", "健康状况");
        assertThat(framed.title()).isEqualTo("新标题");
        assertThat(framed.hitPolicy()).isEqualTo("至多符合一行");
        assertThat(framed.notes()).isEqualTo(GRID.notes());
        assertThat(read(framed.write())).isEqualTo(framed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全部符合的行 | 年龄¶≥ 岁;年龄¶≥ 岁
            全部符合的行 | 身高¶≥ 厘米
            全部符合的行 | 年龄
            随便          | 年龄¶≥ 岁
            """)
    void isNotFramedByWhatNoTableHas(String hitPolicy, String conditions) {
        assertThat(GRID.framed(
                        "新标题", hitPolicy, List.of(conditions.replace('¶', '\n').split(";"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1992, 21, true", "1993, 21, false", "1, 20, false", "1, 22, false", "0, 21, true"})
    void takesRowsThatFit(int rows, int cells, boolean taken) {
        List<List<String>> others = Collections.nCopies(rows, Collections.nCopies(cells, "x"));
        assertThat(GRID.with(List.of(others, List.of())).isPresent()).isEqualTo(taken);
    }

    @Test
    void everyConditionOfTheVocabularyCanBeAdded() {
        assertThat(GRID.candidates())
                .allSatisfy(candidate -> assertThat(GRID.framed(
                                "标题",
                                GRID.hitPolicy(),
                                List.of(candidate.condition().header())))
                        .hasValueSatisfying(framed -> {
                            assertThat(framed.rows().columns()).contains(candidate.condition());
                            assertThat(framed.cases().columns()).contains(candidate.ofCases());
                        }));
    }

    private static WorkbookGrid type(int column, String typed) {
        List<List<String>> rows = new ArrayList<>(GRID.rows().rows());
        List<String> first = new ArrayList<>(rows.get(0));
        first.set(column, typed);
        rows.set(0, first);
        return GRID.with(List.of(rows, List.of())).orElseThrow();
    }

    private static List<String> faults(WorkbookGrid grid) {
        return TableReader.read(WorkbookFixture.read(grid.write()), TABLE.id(), PARAMETERS).diagnostics().stream()
                .map(diagnostic -> diagnostic.in(Language.ZH))
                .toList();
    }

    private static TableGrid read(byte[] workbook) {
        return (TableGrid) TableGrid.read(WorkbookFixture.read(workbook), TABLE.id(), PARAMETERS)
                .orElseThrow();
    }
}
