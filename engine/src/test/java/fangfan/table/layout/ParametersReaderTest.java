package fangfan.table.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.indicator.Round;
import fangfan.table.CellRef;
import fangfan.table.Parameter;
import fangfan.table.ParameterType;
import fangfan.table.Parameters;
import fangfan.table.Status;
import fangfan.table.workbook.RawSheet;
import fangfan.table.workbook.RawWorkbook;
import fangfan.vocabulary.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersReaderTest {

    private static final Round ROUND =
            new Round("2023-2", LocalDate.of(2023, 9, 30), LocalDate.of(2022, 10, 1), LocalDate.of(2023, 9, 30));
    private static final Parameters PARAMETERS = new Parameters(List.of(
            parameter(2, "ie.line", ParameterType.MONEY, Optional.empty(), Status.UNSET),
            parameter(
                    3,
                    "kg.disaster.to",
                    ParameterType.DAY,
                    Optional.of(new Parameter.Value.Day(LocalDate.of(2023, 11, 30))),
                    Status.PROPOSED),
            parameter(
                    4,
                    "s3.house.unsafeGrades",
                    ParameterType.CODES,
                    Optional.of(new Parameter.Value.CodeList(Set.of("C", "D"))),
                    Status.PROPOSED),
            parameter(
                    5,
                    "s3.water.qty",
                    ParameterType.COUNT,
                    Optional.of(new Parameter.Value.Number(new BigDecimal("35"))),
                    Status.SET)));
    private static final List<RawSheet> SHEETS = WorkbookFixture.read(
                    ParametersWorkbook.write(PARAMETERS, List.of(ROUND)))
            .sheets();

    @Test
    void readsBackWhatWasWritten() {
        ParametersReader.Result result = ParametersReader.read(new RawWorkbook(SHEETS));

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.parameters()).isEqualTo(PARAMETERS);
        assertThat(result.rounds()).containsExactly(ROUND);
    }

    @ParameterizedTest(name = "{0}!{1} = {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            参数 | A2 | IE          | 参数!A2: `IE` 不是参数键，请写成 `ie.line` 的样子
            参数 | A3 | ie.line     | 参数!A3: `ie.line` 在同一地区、年度写了两次，请删去一行
            参数 | C5 | 钱          | 参数!C5: `钱` 不是“类型”的选项，可选：金额、数量、占比、日期、代码
            参数 | D5 | 江津        | 参数!D5: `江津` 不是 6、9 或 12 位区划代码
            参数 | F2 | #7300       | 参数!F2: 状态是待定，值就要空着；定了值请把状态改成已定或建议
            参数 | F5 | ^^          | 参数!F5: 状态不是待定，请填上值
            参数 | F5 | 35升        | 参数!F5: `35升` 不是数字，请在“值”里填数字
            参数 | F5 | #1000000000000 | 参数!F5: `1000000000000` 太大，请核对
            参数 | F5 | #0.1234567  | 参数!F5: `0.1234567` 的小数位太多，最多 6 位
            参数 | F3 | 2023-11-30  | 参数!F3: `2023-11-30` 不是日期，“值”请按 2023-09-30 的样子输入
            参数 | F4 | C、E        | 参数!F4: `E` 不是危房等级，可选：A、B、C、D
            参数 | H5 | ^^          | 参数!H5: “依据”没有填，请补上
            参数 | F1 | 数值        | 参数!F1: 这里应是表头 `值`，请改回
            轮次 | B2 | 9月30日     | 轮次!B2: `9月30日` 不是日期，“状态日”请按 2023-09-30 的样子输入
            """)
    void namesThePlaceThenWhatWasWrittenThenWhatToDo(String sheet, String cell, String written, String zh) {
        List<RawSheet> edited = SHEETS.stream()
                .map(s -> s.name().equals(sheet) ? Edited.with(s, cell, written) : s)
                .toList();

        assertThat(ParametersReader.read(new RawWorkbook(edited)).diagnostics().stream()
                        .map(diagnostic -> diagnostic.in(Language.ZH)))
                .containsExactly(zh);
    }

    @Test
    void needsTheSheetOfParameters() {
        assertThat(ParametersReader.read(new RawWorkbook(SHEETS.subList(1, SHEETS.size()))).diagnostics().stream()
                        .map(diagnostic -> diagnostic.in(Language.ZH)))
                .containsExactly("参数: 缺少工作表“参数”，请从下载的原表复制");
    }

    private static Parameter parameter(
            int row, String key, ParameterType type, Optional<Parameter.Value> value, Status status) {
        CellRef at = new CellRef("参数", row, 5);
        return new Parameter(key, "名称", type, "500116", Optional.of(2023), value, "元", "依据", status, at);
    }
}
