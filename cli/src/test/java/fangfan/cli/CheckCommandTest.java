package fangfan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.decision.RulesetSource;
import fangfan.shipped.ShippedRuleset;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final Map<String, byte[]> WORKBOOKS = ShippedRuleset.workbooks();
    private static final String KEY_GROUPS = "key-groups.drl.xlsx";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void theShippedFolderPassesAndIsToldTableByTable() throws IOException {
        WORKBOOKS.keySet().forEach(name -> write(name, name));
        Files.writeString(folder.resolve("~$key-groups.drl.xlsx"), "kept by Excel");
        Ran ran = Ran.fangfan("check", folder.toString());

        assertThat(ran.out().lines().map(line -> line.split("  ")[0]))
                .containsAll(WORKBOOKS.keySet())
                .hasSize(WORKBOOKS.size() + 1);
        assertThat(ran.out()).endsWith("\n通过，没有发现问题\n");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void aTableAloneIsCheckedWithTheShippedParameters() {
        Path table = write("income-expenditure.drl.xlsx", "income-expenditure.drl.xlsx");

        assertThat(Ran.fangfan("check", table.toString()).out())
                .containsPattern("^income-expenditure\\.drl\\.xlsx  收入支出风险  \\d+ 行  \\d+ 列条件  \\d+ 条规则\n通过，没有发现问题\n$");
        assertThat(Ran.fangfan("check", "--lang", "en", table.toString()).out())
                .containsPattern("  \\d+ rows  \\d+ condition columns  \\d+ rules\npassed, no faults found\n$");
    }

    @Test
    void parametersBesideTheTableGoBeforeTheShippedOnes() throws IOException {
        Path table = write("income-expenditure.drl.xlsx", "income-expenditure.drl.xlsx");
        Files.writeString(folder.resolve(RulesetSource.PARAMETERS), "no workbook");
        Ran ran = Ran.fangfan("check", table.toString());

        assertThat(ran.out()).startsWith("parameters.xlsx: 不是 Excel 工作簿，请用 Excel 另存为“Excel 工作簿（.xlsx）”后再上传\n");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void parametersAloneAreChecked() {
        Path parameters = write(RulesetSource.PARAMETERS, RulesetSource.PARAMETERS);

        assertThat(Ran.fangfan("check", parameters.toString()).out())
                .containsPattern("^parameters\\.xlsx  参数表  \\d+ 条参数  \\d+ 个轮次\n通过，没有发现问题\n$");
    }

    @Test
    void aRuleIdInTwoTablesOfAFolderIsRefusedWithItsCell() throws IOException {
        Path table = write(KEY_GROUPS, KEY_GROUPS);
        Path again = folder.resolve("again.drl.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(table))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.getRow(2).getCell(1).setCellValue("fangfan.tables.again");
            sheet.getRow(3).getCell(0).setCellValue("RuleTable again");
            try (OutputStream out = Files.newOutputStream(again)) {
                workbook.write(out);
            }
        }
        Ran ran = Ran.fangfan("check", folder.toString());

        assertThat(Ran.fangfan("check", again.toString()).exit()).isZero();
        assertThat(ran.out()).containsPattern("(?m)^重点人群!A\\d+: 规则编号 `KG-01` 已用在 重点人群!A\\d+，请换一个没用过的编号$");
        assertThat(ran.out()).containsPattern("\n有 8 处要改\n$");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void aHiddenRowThatWasChangedIsRefusedWithItsCell() {
        Path again = write("again.drl.xlsx", KEY_GROUPS);
        Ran ran = Ran.fangfan("check", again.toString());

        assertThat(ran.out())
                .startsWith("重点人群!B3: 隐藏行被改动：应为 `fangfan.tables.again`，现为 `fangfan.tables.key_groups`，请从下载的原表复制这一行\n");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void whatIsNoWorkbookIsRefusedInBothLanguages() throws IOException {
        Path file = Files.writeString(folder.resolve("a.drl.xlsx"), "no workbook");

        assertThat(Ran.fangfan("check", file.toString()))
                .isEqualTo(new Ran(1, "a.drl.xlsx: 不是 Excel 工作簿，请用 Excel 另存为“Excel 工作簿（.xlsx）”后再上传\n有 1 处要改\n", ""));
        assertThat(Ran.fangfan("check", "--lang=en", file.toString()))
                .isEqualTo(new Ran(
                        1,
                        "a.drl.xlsx: is no Excel workbook: save it in Excel as an Excel workbook (.xlsx)\n1 faults to mend\n",
                        ""));
    }

    @Test
    void aTableWithAnotherNameIsRefusedBecauseDroolsWouldNotReadIt() {
        Path file = write("tables.xlsx", KEY_GROUPS);

        assertThat(Ran.fangfan("check", file.toString()))
                .isEqualTo(new Ran(1, "tables.xlsx: 决策表的文件名要以 .drl.xlsx 结尾，参数表要叫 parameters.xlsx，请改名\n有 1 处要改\n", ""));
    }

    @Test
    void aFolderWithoutWorkbooksEndsWith2() {
        assertThat(Ran.fangfan("check", folder.toString())).isEqualTo(new Ran(2, "", folder + ": 这个文件夹里没有 .xlsx 文件\n"));
    }

    private Path write(String name, String shipped) {
        try {
            return Files.write(
                    folder.resolve(name),
                    Optional.ofNullable(WORKBOOKS.get(shipped)).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
