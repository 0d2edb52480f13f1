package fangfan.table.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.indicator.Range;
import fangfan.indicator.Value;
import fangfan.table.CellRef;
import fangfan.table.DecisionTable;
import fangfan.table.Expected;
import fangfan.table.RuleId;
import fangfan.table.TableCase;
import fangfan.table.workbook.MergedRange;
import fangfan.table.workbook.RawCell;
import fangfan.table.workbook.RawSheet;
import fangfan.table.workbook.RawValue;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseSheetTest {

    private static final DecisionTable TABLE = WorkbookFixture.table();
    private static final Fact AGE = WorkbookFixture.AGE;
    private static final Fact HEALTH = WorkbookFixture.HEALTH;
    private static final Fact WORK_MONTHS = WorkbookFixture.WORK_MONTHS;

    @Test
    void readsTheCasesThatWereWritten() {
        List<TableCase> cases = List.of(
                aCase(2, Expected.MATCHED, Map.of(AGE, number("16"), HEALTH, codes("DISABLED")), Map.of()),
                aCase(3, Expected.NOT_MATCHED, Map.of(HEALTH, new Value.Choices(0, 0)), Map.of()),
                aCase(4, Expected.NOT_KNOWN, Map.of(AGE, TableCase.notKnown(AGE)), Map.of(WORK_MONTHS, List.of())),
                aCase(
                        5,
                        Expected.NOT_CONFIGURED,
                        Map.of(
                                WorkbookFixture.DISABLED_SINCE,
                                new Value.Quantity(
                                        Range.exactly(LocalDate.of(2022, 10, 1).toEpochDay())),
                                WorkbookFixture.MONITORING,
                                new Value.Choice(2)),
                        Map.of(WORK_MONTHS, List.of(number("0"), TableCase.notKnown(WORK_MONTHS), number("3")))),
                aCase(6, Expected.NOT_MATCHED, Map.of(AGE, new Value.NoQuantity()), Map.of()),
                aCase(7, Expected.MATCHED, Map.of(), Map.of(WORK_MONTHS, List.of(number("0")))));
        byte[] bytes = TableWorkbook.write(TABLE, "新增重度残疾", cases, List.of());
        RawSheet sheet = WorkbookFixture.read(bytes).sheet("用例").orElseThrow();
        assertThat(CaseSheet.read(sheet, TABLE)).isEqualTo(new Cases(cases, List.of()));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            DA-05 | 符合   | 健康      | 0；3   |
            DA-50 | 符合   | 健康      | 0      | 用例!B2: `DA-50` 不是本表的规则编号，是否为 `DA-05`？
            DA-05 | 命中   | 健康      | 0      | 用例!C2: `命中` 不是期望的结果，请从 符合、不符合、不明、待定 中选一个
            DA-05 | 符合   | 健壮      | 0      | 用例!D2: `健壮` 不是“健康状况”的选项，是否为 `健康`？
            DA-05 | 符合   | 健康      | 0；3O  | 用例!E2: `3O` 不是整数，是否为 `30`？
            DA-05 | 符合   | 健康      | 0；1.5 | 用例!E2: `1.5` 的小数位太多，最多 0 位
            """)
    void namesTheCellOfWhatCannotBeRead(String rule, String expected, String health, String months, String fault) {
        Cases read = CaseSheet.read(
                sheet(List.of(
                        List.of("用例", "规则", "期望", "健康状况", "务工时间\n各成员"), List.of("一户", rule, expected, health, months))),
                TABLE);
        assertThat(read.diagnostics())
                .extracting(diagnostic -> diagnostic.in(Language.ZH))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
        assertThat(read.cases()).hasSize(fault == null ? 1 : 0);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            期望 | 农村家庭 | 用例!D1: `农村家庭` 不是本表条件用到的项目，请改成条件列的名称或删除这一列
            结果 | 年龄     | 用例!C1: 应为 `期望`
            """)
    void namesTheHeaderThatIsNotOfTheTable(String third, String fourth, String fault) {
        Cases read = CaseSheet.read(sheet(List.of(List.of("用例", "规则", third, fourth))), TABLE);
        assertThat(read.diagnostics())
                .extracting(diagnostic -> diagnostic.in(Language.ZH))
                .containsExactly(fault);
    }

    private static TableCase aCase(int row, Expected expected, Map<Fact, Value> own, Map<Fact, List<Value>> ofMembers) {
        return new TableCase(
                "第 " + row + " 户", new RuleId("DA-05"), expected, own, ofMembers, new CellRef("用例", row, 2));
    }

    private static Value number(String number) {
        return new Value.Quantity(Range.exactly(new BigDecimal(number)));
    }

    private static Value codes(String code) {
        long bit = HEALTH.codes().bit(code);
        return new Value.Choices(bit, bit);
    }

    private static RawSheet sheet(List<List<String>> rows) {
        SortedMap<Integer, SortedMap<Integer, RawCell>> cells = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                CellRef at = new CellRef("用例", row + 1, column);
                cells.computeIfAbsent(row + 1, first -> new TreeMap<>())
                        .put(
                                column,
                                new RawCell(at, new RawValue.Text(rows.get(row).get(column))));
            }
        }
        return new RawSheet("用例", cells, List.<MergedRange>of(), Set.of(), Set.of());
    }
}
