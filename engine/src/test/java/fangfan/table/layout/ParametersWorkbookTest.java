package fangfan.table.layout;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fangfan.indicator.Round;
import fangfan.table.CellRef;
import fangfan.table.Parameter;
import fangfan.table.ParameterType;
import fangfan.table.Parameters;
import fangfan.table.Status;
import fangfan.table.workbook.RawSheet;
import fangfan.table.workbook.RawWorkbook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersWorkbookTest {

    private static final Round ROUND =
            new Round("2023-2", LocalDate.of(2023, 9, 30), LocalDate.of(2022, 10, 1), LocalDate.of(2023, 9, 30));
    static final RawWorkbook READ = WorkbookFixture.read(ParametersWorkbook.write(
            new Parameters(List.of(
                    parameter("ie.line", ParameterType.MONEY, Optional.empty(), Status.UNSET),
                    parameter(
                            "dq.labourShare",
                            ParameterType.SHARE,
                            Optional.of(new Parameter.Value.Number(new BigDecimal("0.25"))),
                            Status.SET),
                    parameter(
                            "kg.disaster.to",
                            ParameterType.DAY,
                            Optional.of(new Parameter.Value.Day(LocalDate.of(2023, 11, 30))),
                            Status.PROPOSED),
                    parameter(
                            "s3.house.unsafeGrades",
                            ParameterType.CODES,
                            Optional.of(new Parameter.Value.CodeList(Set.of("D", "C"))),
                            Status.PROPOSED))),
            List.of(ROUND)));

    @ParameterizedTest(name = "{0} row {1}")
    @CsvSource(delimiter = '|', textBlock = """
            参数 | 1 | 键 名称 类型 地区 年度 值 单位 依据 状态
            参数 | 2 | ie.line 名称 金额 500116 2023 元 依据 待定
            参数 | 3 | dq.labourShare 名称 占比 500116 2023 0.25 元 依据 已定
            参数 | 4 | kg.disaster.to 名称 日期 500116 2023 45260 元 依据 建议
            参数 | 5 | s3.house.unsafeGrades 名称 代码 500116 2023 C、D 元 依据 建议
            轮次 | 1 | 轮次 状态日 核算期起 核算期止
            轮次 | 2 | 2023-2 45199 44835 45199
            """)
    void holdsParametersAndRounds(String sheet, int row, String expected) {
        RawSheet read = READ.sheet(sheet).orElseThrow();
        assertThat(requireNonNull(read.rows().get(row)).values().stream()
                        .map(cell -> cell.value().written())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    private static Parameter parameter(String key, ParameterType type, Optional<Parameter.Value> value, Status status) {
        CellRef at = new CellRef("参数", 2, 5);
        return new Parameter(key, "名称", type, "500116", Optional.of(2023), value, "元", "依据", status, at);
    }
}
