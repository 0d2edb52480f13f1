package fangfan.table.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.table.workbook.RawWorkbook;
import fangfan.vocabulary.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersGridTest {

    private static final RawWorkbook WORKBOOK = ParametersWorkbookTest.READ;
    private static final ParametersGrid GRID =
            (ParametersGrid) ParametersGrid.read(WORKBOOK).orElseThrow();

    @Test
    void showsWhatIsTypedIntoEachCell() {
        assertThat(GRID.parameters().rows())
                .extracting(row -> String.join(" ", row))
                .containsExactly(
                        "ie.line 名称 金额 500116 2023  元 依据 待定",
                        "dq.labourShare 名称 占比 500116 2023 0.25 元 依据 已定",
                        "kg.disaster.to 名称 日期 500116 2023 2023-11-30 元 依据 建议",
                        "s3.house.unsafeGrades 名称 代码 500116 2023 C、D 元 依据 建议");
        assertThat(GRID.rounds().rows()).containsExactly(List.of("2023-2", "2023-09-30", "2022-10-01", "2023-09-30"));
    }

    @Test
    void isTheSameAfterItWasWritten() {
        RawWorkbook again = WorkbookFixture.read(GRID.write());

        assertThat(ParametersGrid.read(again)).contains(GRID);
        assertThat(ParametersReader.read(again)).isEqualTo(ParametersReader.read(WORKBOOK));
    }

    @ParameterizedTest(name = "{2} typed into row {0}, column {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1 | 5 | 0,3        | 参数!F3: `0,3` 不是数字，请在“值”里填数字
            2 | 5 | 2023-02-29 | 参数!F4: `2023-02-29` 不是日期，“值”请按 2023-09-30 的样子输入
            0 | 5 | 8000       | 参数!F2: 状态是待定，值就要空着；定了值请把状态改成已定或建议
            """)
    void keepsWhatIsFaultyForTheGateToTell(int row, int column, String typed, String told) {
        List<List<String>> rows = new ArrayList<>(GRID.parameters().rows());
        List<String> changed = new ArrayList<>(rows.get(row));
        changed.set(column, typed);
        rows.set(row, changed);
        WorkbookGrid grid = GRID.with(List.of(rows, GRID.rounds().rows())).orElseThrow();

        assertThat(ParametersReader.read(WorkbookFixture.read(grid.write())).diagnostics())
                .extracting(diagnostic -> diagnostic.in(Language.ZH))
                .containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource({"1999, 9, true", "2000, 9, false", "1, 8, false", "1, 10, false"})
    void takesRowsThatFit(int rows, int cells, boolean taken) {
        List<List<String>> others = Collections.nCopies(rows, Collections.nCopies(cells, "x"));
        assertThat(GRID.with(List.of(others, List.of())).isPresent()).isEqualTo(taken);
    }
}
