package fangfan.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.decision.FileDiagnostic;
import fangfan.decision.Gate;
import fangfan.decision.GateReport;
import fangfan.decision.RulesetSource;
import fangfan.vocabulary.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gate, asked about a shipped workbook that somebody worked on. */
final class GateTest {

    private static final Map<String, byte[]> SHIPPED = ShippedRuleset.workbooks();
    private static final RulesetSource STANDING = RulesetSource.read(SHIPPED);
    private static final String KEY_GROUPS = "key-groups.drl.xlsx";
    private static final Gate GATE = new Gate(Duration.ofMinutes(5), 1);

    @ParameterizedTest(name = "{0}: {1} rules, {2} cases")
    @CsvSource(delimiter = '|', textBlock = """
            classification.drl.xlsx      | 3  | 11
            data-checks.drl.xlsx         | 8  | 55
            data-checks-members.drl.xlsx | 16 | 188
            key-groups.drl.xlsx          | 8  | 44
            review.drl.xlsx              | 5  | 32
            parameters.xlsx              | 66 | 454
            """)
    void acceptsWhatIsShipped(String file, int rules, int cases) {
        GateReport report = GATE.check(Map.of(file, shipped(file)), STANDING);

        assertThat(report.accepted()).isTrue();
        assertThat(report.rules()).isEqualTo(rules);
        assertThat(report.sum(one -> one.run().passed())).isEqualTo(cases);
        assertThat(report.fault()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            tables.xlsx                  | 决策表的文件名要以 .drl.xlsx 结尾，参数表要叫 parameters.xlsx，请改名
            ../../key-groups.drl.xlsx    | 文件名里 .drl.xlsx 前面只能用小写英文字母、数字和连字符，例如 key-groups.drl.xlsx，请改名
            C:\\key-groups.drl.xlsx      | 文件名里 .drl.xlsx 前面只能用小写英文字母、数字和连字符，例如 key-groups.drl.xlsx，请改名
            key-groups.drl (1).xlsx      | 决策表的文件名要以 .drl.xlsx 结尾，参数表要叫 parameters.xlsx，请改名
            KEY-GROUPS.drl.xlsx          | 文件名里 .drl.xlsx 前面只能用小写英文字母、数字和连字符，例如 key-groups.drl.xlsx，请改名
            ''                           | 决策表的文件名要以 .drl.xlsx 结尾，参数表要叫 parameters.xlsx，请改名
            """)
    void refusesAnyOtherName(String name, String message) {
        GateReport report = GATE.check(Map.of(name, shipped(KEY_GROUPS)), STANDING);

        assertThat(inChinese(report)).containsExactly(name + ": " + message);
        assertThat(report.accepted()).isFalse();
        assertThat(report.rules()).isZero();
    }

    @Test
    void anIdKeepsItsRuleWhateverTableItStandsIn() {
        byte[] changed = edited(KEY_GROUPS, workbook -> {
            XSSFRow row = workbook.getSheetAt(0).getRow(11);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("KG-04");
            row.getCell(1).setCellValue("农村义务教育学生");
            for (int column = 0; column < row.getLastCellNum(); column++) {
                if (row.getCell(column) != null
                        && row.getCell(column).toString().equals("农村重病户")) {
                    row.getCell(column).setCellValue("农村低保户");
                }
            }
        });

        assertThat(inChinese(GATE.check(Map.of(KEY_GROUPS, changed), STANDING)))
                .contains("重点人群!A12: 规则编号 `KG-04` 早已给了“农村重病户”，以前的判定都引用它，不能再给别的规则，请换一个没用过的编号");
    }

    @Test
    void aCopyUnderAnotherNameMeetsTheIdsOfTheStandingTable() {
        byte[] copy = edited(KEY_GROUPS, workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.getRow(2).getCell(1).setCellValue("fangfan.tables.again");
            sheet.getRow(3).getCell(0).setCellValue("RuleTable again");
        });
        GateReport report = GATE.check(Map.of("again.drl.xlsx", copy), STANDING);

        assertThat(inChinese(report)).hasSize(8).first().isEqualTo("重点人群!A9: 规则编号 `KG-01` 已用在 重点人群!A9，请换一个没用过的编号");
        assertThat(report.diagnostics()).extracting(FileDiagnostic::file).containsOnly("again.drl.xlsx");
    }

    @Test
    void otherParametersAreCheckedWithEveryTable() {
        byte[] renamed = edited(
                RulesetSource.PARAMETERS,
                workbook -> workbook.getSheetAt(0).forEach(row -> {
                    if (row.getCell(0) != null && row.getCell(0).toString().equals("ie.line")) {
                        row.getCell(0).setCellValue("ie.lime");
                    }
                }));
        GateReport report = GATE.check(Map.of(RulesetSource.PARAMETERS, renamed), STANDING);

        assertThat(report.accepted()).isFalse();
        assertThat(report.diagnostics())
                .filteredOn(found -> found.diagnostic().code().equals("cell.unknown-parameter"))
                .extracting(FileDiagnostic::file)
                .contains("classification.drl.xlsx", "income-expenditure.drl.xlsx");
    }

    @Test
    void aTableWhoseRulesTakeTooLongIsRefused() {
        GateReport report = new Gate(Duration.ZERO, 1).check(Map.of(KEY_GROUPS, shipped(KEY_GROUPS)), STANDING);

        assertThat(inChinese(report)).containsExactly("重点人群: 8 行规则在 0 秒内还没有准备好，请删去不用的行和列，或分成两张表");
        assertThat(report.accepted()).isFalse();
        assertThat(report.rules()).isEqualTo(8);
    }

    @Test
    void aFaultOfOneStageKeepsALaterOneFromRunning() {
        byte[] faulty = edited(
                KEY_GROUPS,
                workbook -> workbook.getSheetAt(0).getRow(11).getCell(5).setCellValue("3O00"));
        GateReport report = GATE.check(Map.of(KEY_GROUPS, faulty), STANDING);

        assertThat(inChinese(report)).containsExactly("重点人群!F12: `3O00` 不是金额，是否为 `3000`？");
        assertThat(report.cases().byTable()).isEmpty();
    }

    private static List<String> inChinese(GateReport report) {
        return report.diagnostics().stream()
                .map(found -> found.diagnostic().in(Language.ZH))
                .toList();
    }

    private static byte[] shipped(String file) {
        return Optional.ofNullable(SHIPPED.get(file)).orElseThrow();
    }

    private static byte[] edited(String file, Consumer<XSSFWorkbook> edit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(shipped(file)))) {
            edit.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
