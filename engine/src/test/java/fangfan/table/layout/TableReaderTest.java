package fangfan.table.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fangfan.table.CellRef;
import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.Parameter;
import fangfan.table.ParameterType;
import fangfan.table.Parameters;
import fangfan.table.Status;
import fangfan.table.workbook.MergedRange;
import fangfan.table.workbook.RawSheet;
import fangfan.table.workbook.RawWorkbook;
import fangfan.vocabulary.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TableReaderTest {

    private static final DecisionTable TABLE = WorkbookFixture.table();
    private static final RawSheet SHEET = WorkbookFixture.read(
                    TableWorkbook.write(TABLE, "新增重度残疾", List.of(), List.of()))
            .sheets()
            .get(0);
    static final Parameters PARAMETERS = new Parameters(List.of(new Parameter(
            "em.ageMin",
            "劳动年龄起",
            ParameterType.COUNT,
            "500000",
            Optional.empty(),
            Optional.of(new Parameter.Value.Number(new BigDecimal("16"))),
            "岁",
            "项目建议",
            Status.PROPOSED,
            new CellRef("参数", 2, 5))));

    @Test
    void readsBackTheTableThatWasWritten() {
        TableReader.Result result = read(SHEET);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.table()).contains(TABLE);
    }

    /** Columns: the cell that is overwritten, what with ({@code #} before a number, blank to clear it), the whole message. */
    @ParameterizedTest(name = "{0} = {1}")
    @CsvFileSource(resources = "faulty-cells.csv", delimiter = '¦', quoteCharacter = '^', numLinesToSkip = 1)
    void namesThePlaceThenWhatWasWrittenThenWhatToDo(String cell, String written, String zh) {
        assertThat(read(with(cell, written == null ? "" : written)).diagnostics().stream()
                        .map(diagnostic -> diagnostic.in(Language.ZH)))
                .containsExactly(zh);
    }

    @Test
    void refusesMergedConditionCells() {
        RawSheet merged = new RawSheet(
                SHEET.name(),
                SHEET.rows(),
                List.of(new MergedRange(9, 5, 10, 5)),
                SHEET.hiddenRows(),
                SHEET.hiddenColumns());

        assertThat(read(merged).diagnostics().stream().map(Diagnostic::place))
                .containsExactly("新增重度残疾!F9", "新增重度残疾!F10");
    }

    @Test
    void refusesARowWithoutCondition() {
        RawSheet sheet = with("F9", "");
        sheet = Edited.with(sheet, "H9", "");
        sheet = Edited.with(sheet, "I9", "");

        assertThat(read(sheet).diagnostics())
                .extracting(diagnostic -> diagnostic.in(Language.ZH), diagnostic -> diagnostic.in(Language.EN))
                .containsExactly(
                        tuple(
                                "新增重度残疾!F9: 这一行没有任何条件，会符合所有农户，请至少填一个条件，或删除这一行",
                                "新增重度残疾!F9: this row has no condition and would match everybody: fill in one, or delete the row"));
    }

    @Test
    void refusesAColumnThatStandsTwice() {
        RawSheet sheet = with("G8", "年龄\n≥ 岁");

        assertThat(read(sheet).diagnostics().get(0).in(Language.ZH))
                .isEqualTo("新增重度残疾!G8: `年龄 ≥ 岁` 与 F 列重复，请把两列合并成一列，条件不同的另起一行");
    }

    @Test
    void refusesAFileNameThatWouldReachTheRules() {
        assertThat(TableReader.read(new RawWorkbook(List.of(SHEET)), "x\" when eval(true)", PARAMETERS)
                        .diagnostics())
                .extracting(diagnostic -> diagnostic.in(Language.ZH))
                .containsExactly("新增重度残疾: 文件名只能用小写英文字母、数字和连字符，例如 key-groups.drl.xlsx，请改名后再上传");
    }

    @Test
    void findsEverythingAtOnce() {
        RawSheet sheet = Edited.with(Edited.with(with("F9", "3O"), "A10", "kg"), "T10", "也许");

        assertThat(read(sheet).diagnostics().stream().map(Diagnostic::code))
                .containsExactly("cell.not-a-number", "row.rule-id", "cell.unknown-label");
    }

    private static TableReader.Result read(RawSheet sheet) {
        return TableReader.read(new RawWorkbook(List.of(sheet)), TABLE.id(), PARAMETERS);
    }

    private static RawSheet with(String cell, String written) {
        return Edited.with(SHEET, cell, written);
    }
}
