package fangfan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.decision.RulesetSource;
import fangfan.shipped.ShippedRuleset;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactCommandTest {

    private static final Map<String, byte[]> WORKBOOKS = ShippedRuleset.workbooks();
    private static final String KEY_GROUPS = "key-groups.drl.xlsx";
    private static final int ROW_OF_KG_04 = 11;
    private static final int COLUMN_OF_MEDICAL_COSTS = 5;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void whomALowerThresholdConcernsIsToldByRuleAndTownWithExamples() {
        Path after = changed(cell -> cell.setCellValue(2500));
        Path households = write(
                "households.ndjson",
                line("500116101201-0001", "2500.01") + "\n" + line("500116101201-0002", "2500.00") + "\n"
                        + line("500116102201-0003", "3500.00") + "\n");
        Ran ran = Ran.fangfan("impact", after.toString(), households.toString());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo("""
                算了 3 户：1 户转为符合，0 户不再符合，0 户变为不明
                符合户数由 1 户变为 2 户

                按规则（一户可计入多条）
                  规则              转为符合  不再符合  变为不明  原来符合  改后符合
                  KG-04 农村重病户  1         0         0         1         2
                  其余 58 条没有变化

                按镇街
                  镇街       转为符合  不再符合  变为不明  原来符合  改后符合
                  500116101  1         0         0         0         1

                举例
                  500116101201-0001，KG-04 农村重病户，转为符合
                    原来：不符合，2023年自付医疗费用 2500.01 元，没有超过 3000 元（重点人群!F12）
                    改后：符合，2023年自付医疗费用 2500.01 元，超过 2500 元（重点人群!F12）
                """);
        assertThat(ran.exit()).isZero();
    }

    @Test
    void theOtherWayRoundTheyLeave() {
        Path before = changed(cell -> cell.setCellValue(2500));
        Path households = write("households.ndjson", line("500116101201-0001", "2500.01"));

        assertThat(Ran.fangfan(
                                "impact",
                                "--lang",
                                "en",
                                before.toString(),
                                shipped().toString(),
                                households.toString())
                        .out())
                .startsWith(
                        "1 households: 0 join, 1 leave, 1 become not known\nmatched households: 1 before, 0 after\n")
                .contains(
                        "KG-04 rural household with serious illness, leaves\n    before: matched, self-paid medical costs"
                                + " in 2023: 2500.01 CNY, exceeds 2500 CNY (重点人群!F12)\n    after: not matched, self-paid medical"
                                + " costs in 2023: 2500.01 CNY, does not exceed 3000 CNY (重点人群!F12)\n");
    }

    @Test
    void anotherProgramGetsOneDocument() {
        Path after = changed(cell -> cell.setCellValue(2500));
        String lines = line("500116101201-0001", "2500.01") + "\nnot a household\n";
        Ran ran = Ran.with(Ran.SHIPPED, lines, "impact", "--json", after.toString(), "-");

        assertThat(ran.out())
                .startsWith(
                        "{\"counted\":1,\"households\":{\"joined\":1,\"left\":0,\"becameNotKnown\":0,\"matchedBefore\":0,"
                                + "\"matchedAfter\":1},\"rules\":[{\"ruleId\":\"KG-04\",\"name\":\"农村重病户\",\"households\":{\"joined\":1,")
                .endsWith("}]}\n");
        assertThat(ran.err())
                .startsWith("有 1 行没有算进去\n  第 2 行第 4 列：不是合法的 JSON，请检查这里的标点和引号")
                .hasLineCount(2);
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void linesWithFaultsAreToldByTheirNumbersAndTheRestIsCounted() {
        Path after = changed(cell -> cell.setCellValue(2500));
        Path households = write(
                "households.ndjson",
                line("500116101201-0001", "2500.01") + "\n{}\n"
                        + line("500116101201-0002", "2600")
                                .replace("{\"household\"", "{\"round\": \"1999-1\", \"household\"")
                        + "\n" + line("500116101201-0003", "2600"));
        Ran ran = Ran.fangfan("impact", after.toString(), households.toString());

        assertThat(ran.out()).startsWith("算了 2 户：2 户转为符合，0 户不再符合，0 户变为不明\n").endsWith("""
                        有 2 行没有算进去
                          第 2 行：/household: 必填，不能缺少，请补上
                          第 3 行：改前改后的规则不都有这个轮次，请核对 round
                        """);
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void progressOfALongFileIsToldBesideTheResult() {
        Path households = write("households.ndjson", "no household\n".repeat(10_000));
        Ran ran = Ran.fangfan("impact", shipped().toString(), households.toString());

        assertThat(ran.err()).isEqualTo("已算 5000 行（50%）\n已算 10000 行（100%）\n");
        assertThat(ran.out())
                .startsWith("算了 0 户：0 户转为符合，0 户不再符合，0 户变为不明\n")
                .contains("\n有 10000 行没有算进去\n  第 1 行第 3 列：不是合法的 JSON，请检查这里的标点和引号\n")
                .endsWith("\n  还有 9980 行\n");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void farMoreMatchesAreWarnedOf() {
        Path after = changed(cell -> cell.setCellValue(2500));
        Path households = write(
                "households.ndjson",
                IntStream.range(0, 10)
                        .mapToObj(i -> line("500116101201-000" + i, "2600"))
                        .collect(Collectors.joining("\n")));

        assertThat(Ran.fangfan("impact", after.toString(), households.toString())
                        .out())
                .contains("\n提醒：符合户数由 0 户增至 10 户，多 10 户，请先核对门槛和条件有没有写错，再提交\n");
    }

    @Test
    void faultyTablesAreToldByTheirCellsAndNobodyIsCounted() {
        Path after = changed(cell -> cell.setCellValue("3O00"));
        Path households = write("households.ndjson", line("500116101201-0001", "2600"));
        Ran ran = Ran.fangfan("impact", after.toString(), households.toString());

        assertThat(ran.err()).startsWith("重点人群!F12: ").contains("3O00").hasLineCount(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.exit()).isEqualTo(1);
    }

    private static String line(String householdNo, String selfPaidMedical) {
        return "{\"household\": {\"householdNo\": \"%s\", \"areaCode\": \"%s\", \"rural\": true, \"members\": [{\"memberNo\": \"1\", \"selfPaidMedical\": %s}]}}"
                .formatted(householdNo, householdNo.substring(0, 12), selfPaidMedical);
    }

    /** The shipped tables with something else in the cell of KG-04; the parameters are those that the program ships with. */
    private Path changed(Consumer<XSSFCell> edit) {
        Path tables = shipped();
        try (XSSFWorkbook workbook =
                        new XSSFWorkbook(new ByteArrayInputStream(Objects.requireNonNull(WORKBOOKS.get(KEY_GROUPS))));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(workbook.getSheetAt(0).getRow(ROW_OF_KG_04).getCell(COLUMN_OF_MEDICAL_COSTS));
            workbook.write(out);
            Files.write(tables.resolve(KEY_GROUPS), out.toByteArray());
            Files.delete(tables.resolve(RulesetSource.PARAMETERS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }

    private Path shipped() {
        try {
            Path tables = Files.createTempDirectory(folder, "tables");
            for (Map.Entry<String, byte[]> workbook : WORKBOOKS.entrySet()) {
                Files.write(tables.resolve(workbook.getKey()), workbook.getValue());
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
