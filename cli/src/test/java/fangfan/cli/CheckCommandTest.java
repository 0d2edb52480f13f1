package fangfan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.decision.RulesetSource;
import fangfan.shipped.ShippedRuleset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFRow;
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

        assertThat(ran.out().lines().map(line -> line.split("  ")[0])).containsAll(WORKBOOKS.keySet());
        assertThat(ran.out().lines().filter(line -> !WORKBOOKS.containsKey(line.split("  ")[0])))
                .allMatch(line -> line.contains("没有用例会发现") || line.endsWith("（供参考）") || line.equals("通过，没有发现问题"));
        assertThat(ran.out()).endsWith("\n通过，没有发现问题\n");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void aTableAloneIsCheckedWithTheShippedParameters() {
        Path table = write("income-expenditure.drl.xlsx", "income-expenditure.drl.xlsx");

        assertThat(Ran.fangfan("check", table.toString()).out())
                .matches("income-expenditure\\.drl\\.xlsx  收入支出风险  \\d+ 行  \\d+ 列条件  \\d+ 条规则  用例 27 个，通过 27 个"
                        + "  试改 31 处，用例发现 29 处，得分 93%\n"
                        + "收入支出风险!F14: 若把这一格（＝ 脱贫户）清空，没有用例会发现；试了几户也分不出来，请看看是不是别的行已经管到了\n"
                        + "收入支出风险!F15: 若把这一格（＝ 一般农户）清空，没有用例会发现；试了几户也分不出来，请看看是不是别的行已经管到了\n"
                        + "通过，没有发现问题\n");
        assertThat(Ran.fangfan("check", "--lang", "en", table.toString()).out())
                .matches(".*  \\d+ rows  \\d+ condition columns  \\d+ rules  27 cases, 27 pass"
                        + "  31 small changes tried, 29 noticed by cases, score 93%\n"
                        + "收入支出风险!F14: were this cell .*\n收入支出风险!F15: were this cell .*\npassed, no faults found\n");
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
                .containsPattern("(?m)^parameters\\.xlsx  参数表  \\d+ 条参数  \\d+ 个轮次\n通过，没有发现问题\n$");
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

        assertThat(Ran.fangfan("check", again.toString()).exit())
                .as("among the shipped ones")
                .isEqualTo(1);
        assertThat(ran.out()).containsPattern("(?m)^重点人群!A\\d+: 规则编号 `KG-01` 已用在 重点人群!A\\d+，请换一个没用过的编号$");
        assertThat(ran.out()).containsPattern("\n有 8 处要改\n$");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void aCaseThatFailsIsRefusedWithItsCell() {
        Path table = edited(sheets -> {
            XSSFRow row = sheets.getSheet("用例").getRow(16);
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(3000);
            row.getCell(3).setCellValue(3000.5);
        });
        Ran ran = Ran.fangfan("check", table.toString());

        assertThat(ran.out())
                .startsWith(
                        "用例!C17: 用例“自付正好 3000 元，没有超过”期望 KG-04 不符合，实际符合：自付医疗费用 3000.5 元，合乎“＞ 3000”（重点人群!F12）；农村家庭 是，合乎“＝ 是”（重点人群!G12）。请核对用例和这些单元格，哪里写错改哪里\n")
                .contains("  用例 44 个，通过 43 个  ")
                .endsWith("\n有 1 处要改\n");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void aTableWithoutCasesPassesWithAWarning() {
        Path table = edited(sheets -> {
            XSSFSheet cases = sheets.getSheet("用例");
            for (int row = cases.getLastRowNum(); row > 0; row--) {
                cases.removeRow(cases.getRow(row));
            }
        });
        Ran ran = Ran.fangfan("check", table.toString());

        assertThat(ran.out())
                .startsWith("重点人群: 这张表没有用例，改错了没有人会发现，请在工作表“用例”里给每条规则写几户：刚好符合的、差一点的、没问到的（提醒）\n")
                .contains("  用例 0 个，通过 0 个  试改 57 处，用例发现 0 处，得分 0%\n")
                .contains("\n重点人群!G9: 若把“是”改为“否”，没有用例会发现；可加一个用例：农村家庭 是，户类型 脱贫户，期望“符合”\n")
                .endsWith("\n像这样没有用例会发现的，还有 52 处\n通过，有 1 处请看一看\n");
        assertThat(ran.exit()).isZero();
        assertThat(Ran.fangfan("check", "--lang", "en", table.toString()).out())
                .contains("  0 cases, 0 pass  57 small changes tried, 0 noticed by cases, score 0%\n")
                .endsWith("\nchanges like these that no case would notice: 52 more\npassed; things to look at: 1\n");
    }

    @Test
    void casesAreNotRunWithoutARound() throws IOException {
        Path table = write(KEY_GROUPS, KEY_GROUPS);
        byte[] shipped =
                Optional.ofNullable(WORKBOOKS.get(RulesetSource.PARAMETERS)).orElseThrow();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(shipped));
                OutputStream out = Files.newOutputStream(folder.resolve(RulesetSource.PARAMETERS))) {
            XSSFSheet rounds = workbook.getSheet("轮次");
            for (int row = rounds.getLastRowNum(); row > 0; row--) {
                rounds.removeRow(rounds.getRow(row));
            }
            workbook.write(out);
        }

        assertThat(Ran.fangfan("check", table.toString()).out())
                .matches("parameters\\.xlsx: “轮次”里一轮也没有，用例没有检验，请写上这一轮（提醒）\n"
                        + "key-groups\\.drl\\.xlsx  重点人群  8 行  \\d+ 列条件  8 条规则\n通过，有 1 处请看一看\n");
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
                        "a.drl.xlsx: is no Excel workbook: save it in Excel as an Excel workbook (.xlsx)\nfaults to mend: 1\n",
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

    /** The table about key groups, as it is after somebody worked on it. */
    private Path edited(Consumer<XSSFWorkbook> edit) {
        Path table = write(KEY_GROUPS, KEY_GROUPS);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(table))) {
            edit.accept(workbook);
            try (OutputStream out = Files.newOutputStream(table)) {
                workbook.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
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
