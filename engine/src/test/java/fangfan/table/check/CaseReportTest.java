package fangfan.table.check;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.table.DecisionTable;
import fangfan.table.TableCase;
import fangfan.table.Tables;
import fangfan.table.layout.TableWorkbook;
import fangfan.table.workbook.RawSheet;
import fangfan.table.workbook.RawWorkbook;
import fangfan.table.workbook.Reading;
import fangfan.table.workbook.WorkbookReader;
import fangfan.vocabulary.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseReportTest {

    private static final DecisionTable TABLE =
            Tables.ofHouseholds("KG-04 KEY_GROUP SERIOUS_ILLNESS | household.selfPaidMedical > 3000");
    private static final Terms TERMS = MadeCases.terms("");
    private static final String NONE = "重点人群: 这张表没有用例，改错了没有人会发现，请在工作表“用例”里给每条规则写几户：刚好符合的、差一点的、没问到的";

    @Test
    void readsTheCasesOfTheWorkbook() {
        CaseReport report = report(workbook(
                "KG-04 MATCHED household.selfPaidMedical=3000.01", "KG-04 NOT_MATCHED household.selfPaidMedical=3000"));

        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.run().cases()).hasSize(2).allMatch(RanCase::passes);
        assertThat(report.mutation().summary().zh()).isEqualTo("试改 6 处，用例发现 6 处，得分 100%");
    }

    @Test
    void measuresWithTheCasesThatPassOnly() {
        CaseReport report = report(workbook(
                "KG-04 NOT_MATCHED household.selfPaidMedical=3000.01",
                "KG-04 NOT_MATCHED household.selfPaidMedical=3000"));

        assertThat(messages(report))
                .containsExactly(
                        "用例!C2: 用例“第 2 户”期望 KG-04 不符合，实际符合：自付医疗费用 3000.01 元，合乎“＞ 3000”（重点人群!F9）。请核对用例和这些单元格，哪里写错改哪里",
                        "重点人群!A9: 没有用例检验这一行，请在“用例”里加一户符合这一行的，例如：自付医疗费用 3000.01 元，期望“符合”");
        assertThat(report.mutation().summary().zh()).isEqualTo("试改 6 处，用例发现 3 处，得分 50%");
    }

    @Test
    void saysThatThereAreNoCases() {
        RawWorkbook empty = workbook();
        List<RawSheet> others = empty.sheets().stream()
                .filter(sheet -> !sheet.name().equals(TableWorkbook.CASES))
                .toList();

        assertThat(messages(report(empty))).containsExactly(NONE);
        assertThat(messages(report(new RawWorkbook(others)))).containsExactly(NONE);
        assertThat(report(empty).diagnostics()).noneMatch(diagnostic -> diagnostic.isError());
        assertThat(report(empty).diagnostics().get(0).in(Language.EN))
                .isEqualTo("重点人群: this table has no cases, so nobody would notice a mistake:"
                        + " write some for each rule in the sheet 用例, just met, just not met, and not known");
    }

    @Test
    void passesOnWhatIsWrongWithTheSheet() {
        DecisionTable other = Tables.ofHouseholds("KG-05 KEY_GROUP SERIOUS_ILLNESS | household.selfPaidMedical > 3000");
        CaseReport report = CaseReport.of(
                other, workbook("KG-04 MATCHED household.selfPaidMedical=3000.01"), TERMS, mutant -> false);

        assertThat(messages(report)).containsExactly("用例!B2: `KG-04` 不是本表的规则编号，是否为 `KG-05`？");
    }

    private static CaseReport report(RawWorkbook workbook) {
        return CaseReport.of(TABLE, workbook, TERMS, mutant -> false);
    }

    private static List<String> messages(CaseReport report) {
        return report.diagnostics().stream()
                .map(diagnostic -> diagnostic.in(Language.ZH))
                .toList();
    }

    private static RawWorkbook workbook(String... cases) {
        List<TableCase> made = MadeCases.of(cases);
        Reading reading =
                WorkbookReader.read(TableWorkbook.write(TABLE, "重点人群", made, List.of()), "key-groups.drl.xlsx");
        return ((Reading.Read) reading).workbook();
    }
}
