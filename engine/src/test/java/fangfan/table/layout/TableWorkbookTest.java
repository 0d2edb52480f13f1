package fangfan.table.layout;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fangfan.table.CellRef;
import fangfan.table.DecisionTable;
import fangfan.table.Parameter;
import fangfan.table.ParameterType;
import fangfan.table.Parameters;
import fangfan.table.Status;
import fangfan.table.workbook.RawSheet;
import fangfan.table.workbook.RawWorkbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableWorkbookTest {

    private static final DecisionTable TABLE = WorkbookFixture.table();
    private static final byte[] BYTES = TableWorkbook.write(TABLE, "新增重度残疾（江津区）", List.of(), List.of("说明一句"));
    private static final RawWorkbook READ = WorkbookFixture.read(BYTES);

    /** Rows are written as the gate reads them: Excel's place, then the value; blank cells are left out. */
    @ParameterizedTest(name = "row {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            1  | A=新增重度残疾（江津区）
            2  | A=取结果 B=全部符合的行 C=判的是 D=成员
            3  | A=RuleSet B=fangfan.tables.disasters_members
            4  | A=RuleTable disasters-members
            5  | A=ACTION B=METADATA C=CONDITION D=CONDITION E=CONDITION F=CONDITION G=CONDITION H=CONDITION I=CONDITION J=CONDITION K=CONDITION L=METADATA M=METADATA N=METADATA O=METADATA P=METADATA Q=METADATA R=METADATA S=METADATA T=METADATA U=METADATA
            8  | A=编号 B=名称 C=启用 D=生效起 E=生效止 F=年龄/≥ 岁 G=年龄/区间 岁 H=健康状况/含任一 I=致残日期/≤ J=务工时间/全部成员 ＝ 个月 K=监测对象类别/＝ L=结果 M=类别 N=程度 O=建议监测类别 P=绿色通道 Q=文件 R=条款 S=原文 T=核实 U=状态
            9  | A=DA-05 B=新增重度残疾 C=是 D=44927 F=16 H=大病、残疾 I=45199 L=风险线索 M=因残 N=中 O=边缘易致贫户 P=是 Q=县级规则（2024） R=残疾 S=新致残和重度残疾人家庭必访 T=已读原文 U=已定
            10 | A=DA-06 B=新增重度残疾 C=否 F=em.ageMin G=[16..60) J=0 K=未监测 L=风险线索 M=因残 N=中 Q=县级规则（2024） R=残疾 S=新致残和重度残疾人家庭必访 T=未核实 U=待定
            """)
    void holdsExactlyTheCellsOfTheTable(int row, String expected) {
        RawSheet sheet = READ.sheets().get(0);
        StringBuilder written = new StringBuilder();
        sheet.rows()
                .getOrDefault(row, new TreeMap<>())
                .forEach((column, cell) -> written.append(' ')
                        .append(CellRef.letters(column))
                        .append('=')
                        .append(cell.value().written().replace('\n', '/')));
        assertThat(written.toString().strip()).isEqualTo(expected);
    }

    @Test
    void printsTheNativeRowsOfEachColumn() {
        RawSheet sheet = READ.sheets().get(0);
        Map<Integer, String> templates = requireNonNull(sheet.rows().get(Layout.TEMPLATE_ROW)).values().stream()
                .collect(toMap(cell -> cell.at().column(), cell -> cell.value().written()));
        assertThat(templates).hasSize(5 + TABLE.columns().size() + Layout.Tail.values().length);
        for (int i = 0; i < TABLE.columns().size(); i++) {
            assertThat(templates)
                    .containsEntry(
                            Layout.FIRST_CONDITION + i,
                            NativeRows.template(TABLE.columns().get(i)));
        }
        assertThat(sheet.cell(Layout.PATTERN_ROW, 2).orElseThrow().value().written())
                .isEqualTo(NativeRows.FIRST_PATTERN);
        assertThat(sheet.cell(Layout.PATTERN_ROW, 3).orElseThrow().value().written())
                .isEqualTo(NativeRows.PATTERN);
    }

    @Test
    void hidesTheNativeRowsAndNothingElse() {
        assertThat(READ.sheets()).extracting(RawSheet::name).containsExactly("新增重度残疾", "用例", "说明");
        assertThat(READ.sheets().get(0).hiddenRows()).containsExactly(3, 4, 5, 6, 7);
        assertThat(READ.sheets().get(0).hiddenColumns()).isEmpty();
        assertThat(READ.sheets().get(0).merged()).isEmpty();
    }

    @ParameterizedTest(name = "{0}{1} locked: {2}")
    @CsvSource(textBlock = """
            1, 7, true
            1, 8, true
            6, 8, true
            0, 9, false
            6, 9, false
            3, 9, false
            0, 1, false
            """)
    void locksTheNativeRowsAndTheHeaderOnly(int column, int row, boolean locked) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(BYTES))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            assertThat(sheet.getRow(row - 1).getCell(column).getCellStyle().getLocked())
                    .isEqualTo(locked);
        }
    }

    @Test
    void offersListsAndNotesToWhoFillsIn() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(BYTES))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getDataValidations())
                    .extracting(
                            list -> Arrays.asList(list.getValidationConstraint().getExplicitListValues()))
                    .contains(List.of("是", "否"), List.of("未监测", "脱贫不稳定户", "边缘易致贫户", "突发严重困难户"));
            assertThat(sheet.getRow(7).getCell(5).getCellComment().getString().getString())
                    .isEqualTo("""
                            年龄：按出生日期算到状态日的周岁；状态日以后出生的没有年龄
                            ≥：不少于单元格里的数，含这个数
                            填数字，单位：岁；也可以填参数表里的键，例如 re.minMonths
                            空白：不限""");
        }
    }

    @Test
    void isReadBackAsTheSameTable() {
        Parameters parameters = new Parameters(List.of(new Parameter(
                "em.ageMin",
                "劳动年龄起",
                ParameterType.COUNT,
                "500000",
                Optional.empty(),
                Optional.empty(),
                "岁",
                "项目建议",
                Status.UNSET,
                new CellRef("参数", 2, 5))));
        assertThat(TableReader.read(READ, TABLE.id(), parameters))
                .isEqualTo(new TableReader.Result(Optional.of(TABLE), List.of()));
    }

    @Test
    void isTheSameBytesEachTime() throws InterruptedException {
        Thread.sleep(5);
        assertThat(TableWorkbook.write(TABLE, "新增重度残疾（江津区）", List.of(), List.of("说明一句")))
                .isEqualTo(BYTES);
    }
}
