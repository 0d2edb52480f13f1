package fangfan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.contract.DocumentWriter;
import fangfan.decision.RulesetComparison;
import fangfan.decision.RulesetSource;
import fangfan.shipped.ShippedRuleset;
import fangfan.vocabulary.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final Map<String, byte[]> WORKBOOKS = ShippedRuleset.workbooks();
    private static final String KEY_GROUPS = "key-groups.drl.xlsx";
    private static final String ZH = """
            key-groups.drl.xlsx  重点人群  有改动
              KG-04  农村重病户  重点人群!A12  有改动
                重点人群!F12  自付医疗费用 ＞ 元  3000 → 2500

            规则的意思按江津区在 2023-2 轮的参数比较，没有列出的 65 条规则没有变
              KG-04  农村重病户  有：“农村家庭=是、自付医疗费用=2500.01元”的户由不符合变为符合

            1 张表有改动，1 行有改动，1 条规则的意思变了
            """;
    private static final String EN = """
            key-groups.drl.xlsx  重点人群  changed
              KG-04  rural household with serious illness  重点人群!A12  changed
                重点人群!F12  自付医疗费用 ＞ 元  3000 → 2500

            meaning is compared under the parameters of Jiangjin in the round 2023-2; rules that are not listed are as they were: 65
              KG-04  rural household with serious illness  yes: a household with “rural household=yes, self-paid medical costs=2500.01 CNY” goes from not matched to matched

            tables changed: 1, rows changed: 1, rules that mean something else: 1
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void aWorkbookAloneIsComparedWithTheShippedOne() throws IOException {
        String changed = write(KEY_GROUPS, threshold(2500)).toString();

        assertThat(Ran.fangfan("diff", changed)).isEqualTo(new Ran(1, ZH, ""));
        assertThat(Ran.fangfan("diff", "--lang", "en", changed)).isEqualTo(new Ran(1, EN, ""));
        assertThat(Ran.fangfan("diff", write(KEY_GROUPS, shipped(KEY_GROUPS)).toString()))
                .isEqualTo(new Ran(0, "规则的意思按江津区在 2023-2 轮的参数比较，没有列出的 66 条规则没有变\n\n没有不同\n", ""));
    }

    @Test
    void foldersAndWorkbooksAreComparedInAnyPair() throws IOException {
        Path before = whole("before", Map.of());
        Path after = whole("after", Map.of(KEY_GROUPS, threshold(2500)));
        String old = before.resolve(KEY_GROUPS).toString();
        String changed = after.resolve(KEY_GROUPS).toString();

        assertThat(Ran.fangfan("diff", before.toString(), after.toString())).isEqualTo(new Ran(1, ZH, ""));
        assertThat(Ran.fangfan("diff", old, changed)).isEqualTo(new Ran(1, ZH, ""));
        assertThat(Ran.fangfan("diff", before.toString(), changed)).isEqualTo(new Ran(1, ZH, ""));
        assertThat(Ran.fangfan("diff", old, after.toString())).isEqualTo(new Ran(1, ZH, ""));
        assertThat(Ran.fangfan("diff", after.toString())).isEqualTo(new Ran(1, ZH, ""));
        assertThat(Ran.fangfan("diff", after.toString(), after.toString()).exit())
                .isZero();
    }

    @Test
    void whatWasSavedAgainIsNoDifference() throws IOException {
        Path again = write(KEY_GROUPS, edited(KEY_GROUPS, workbook -> {}));

        assertThat(Ran.fangfan("diff", again.toString())).isEqualTo(new Ran(0, """
                        key-groups.drl.xlsx  只是重新存过，规则和用例没有变

                        规则的意思按江津区在 2023-2 轮的参数比较，没有列出的 66 条规则没有变

                        没有不同
                        """, ""));
        assertThat(Ran.fangfan("diff", "--lang=en", again.toString()).out()).endsWith("\n\nno difference\n");
    }

    @Test
    void parametersRoundsAndCasesAreTold() throws IOException {
        Path parameters = write(RulesetSource.PARAMETERS, edited(RulesetSource.PARAMETERS, workbook -> {
            workbook.getSheetAt(0).getRow(10).getCell(5).setCellValue(40);
            workbook.getSheet("轮次").createRow(2).createCell(0).setCellValue("2024-1");
            for (int column = 1; column < 4; column++) {
                workbook.getSheet("轮次").getRow(2).createCell(column).setCellValue(45382);
            }
        }));
        Path cases = write(
                KEY_GROUPS,
                edited(
                        KEY_GROUPS,
                        workbook -> workbook.getSheet("用例").getRow(1).getCell(0).setCellValue("农村的脱贫户，改了名")));

        assertThat(Ran.fangfan("diff", parameters.toString()).out())
                .startsWith("""
                        parameters.xlsx  参数表  有改动
                          s3.water.qty  饮水水量  500000  每年  有改动
                            参数!F11  值  35 → 40
                          轮次  2024-1  新增
                            轮次      2024-1
                            状态日    2024-03-31
                            核算期起  2024-03-31
                            核算期止  2024-03-31

                        """)
                .contains("有：条件没有变，但“饮水水量不足”用参数计算，参数变了\n");
        assertThat(Ran.fangfan("diff", cases.toString()).out())
                .startsWith("key-groups.drl.xlsx  重点人群  有改动\n  用例：新增 1 个、删去 1 个\n\n")
                .endsWith("\n1 张表有改动，规则的意思都没有变\n");
    }

    @Test
    void rowsOfANewTableAreListedWithoutTheirCells() throws IOException {
        Path without = whole("without", Map.of());
        Files.delete(without.resolve("employment.drl.xlsx"));

        assertThat(Ran.fangfan(
                                "diff",
                                "--lang",
                                "en",
                                without.toString(),
                                write("employment.drl.xlsx", shipped("employment.drl.xlsx"))
                                        .toString())
                        .out())
                .startsWith("employment.drl.xlsx  就业务工  added\n")
                .doesNotContain(" → ", "（空）");
    }

    @Test
    void whatHoldsErrorsIsToldToBeMendedFirst() throws IOException {
        Path faulty = write(KEY_GROUPS, "no workbook".getBytes(StandardCharsets.UTF_8));

        assertThat(Ran.fangfan("diff", faulty.toString())).isEqualTo(new Ran(1, """
                        key-groups.drl.xlsx  读不出来

                        现在的工作簿有 1 处错误，改好以后才能比较规则的意思

                        1 张表有改动，规则的意思没有比较
                        哪里要改，用 fangfan check 看
                        """, ""));
    }

    @Test
    void jsonIsTheDocumentThatTheServiceGives() throws IOException {
        byte[] changed = threshold(2500);
        Map<String, byte[]> after = new TreeMap<>(WORKBOOKS);
        after.put(KEY_GROUPS, changed);
        String expected = new DocumentWriter()
                .write(RulesetComparison.of(RulesetSource.read(WORKBOOKS), RulesetSource.read(after))
                        .document(Language.EN));

        assertThat(expected)
                .contains(
                        "\"cells\":[{\"label\":\"自付医疗费用 ＞ 元\",\"placeBefore\":\"重点人群!F12\",\"before\":\"3000\",\"placeAfter\":\"重点人群!F12\",\"after\":\"2500\"}]");
        assertThat(Ran.fangfan(
                        "diff",
                        "--json",
                        "--lang",
                        "en",
                        write(KEY_GROUPS, changed).toString()))
                .isEqualTo(new Ran(1, expected + System.lineSeparator(), ""));
    }

    @Test
    void whatCannotBeComparedEndsWith2() throws IOException {
        Path misnamed = write("tables.xlsx", shipped(KEY_GROUPS));
        Path table = write(KEY_GROUPS, shipped(KEY_GROUPS));
        Path other = write("review.drl.xlsx", shipped("review.drl.xlsx"));

        assertThat(Ran.fangfan("diff", misnamed.toString()))
                .isEqualTo(new Ran(2, "", "tables.xlsx: 决策表的文件名要以 .drl.xlsx 结尾，参数表要叫 parameters.xlsx，请改名\n"));
        assertThat(Ran.fangfan("diff", table.toString(), other.toString()))
                .isEqualTo(new Ran(2, "", other + ": 单个工作簿只能和同名的比较，另一个叫 `key-groups.drl.xlsx`\n"));
        assertThat(Ran.fangfan("diff", "--lang", "en", table.toString(), other.toString()))
                .isEqualTo(
                        new Ran(
                                2,
                                "",
                                other
                                        + ": a workbook is compared with one of the same name, the other is `key-groups.drl.xlsx`\n"));
    }

    private Path whole(String name, Map<String, byte[]> changed) throws IOException {
        Path whole = Files.createDirectory(folder.resolve(name));
        Map<String, byte[]> workbooks = new TreeMap<>(WORKBOOKS);
        workbooks.putAll(changed);
        for (Map.Entry<String, byte[]> workbook : workbooks.entrySet()) {
            Files.write(whole.resolve(workbook.getKey()), workbook.getValue());
        }
        return whole;
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] shipped(String name) {
        return Objects.requireNonNull(WORKBOOKS.get(name));
    }

    private static byte[] threshold(int yuan) {
        return edited(
                KEY_GROUPS,
                workbook -> workbook.getSheetAt(0).getRow(11).getCell(5).setCellValue(yuan));
    }

    private static byte[] edited(String name, Consumer<XSSFWorkbook> edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(shipped(name)));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
