package fangfan.table.check;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.Tables;
import fangfan.vocabulary.Language;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntestedRowsTest {

    private static final DecisionTable TABLE = Tables.ofHouseholds(
            "KG-04 KEY_GROUP | household.selfPaidMedical > 3000",
            "KG-04 KEY_GROUP | household.disasterCount >= 1",
            "IE-01 RISK_LEAD | household.netIncomePerCapita < s.unset | rural = 是");
    private static final Terms TERMS = MadeCases.terms("s.unset=?");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            KG-04 MATCHED household.selfPaidMedical=3000.01 household.disasterCount=0                      | 重点人群!A10 重点人群!A11
            KG-04 MATCHED household.selfPaidMedical=3000 household.disasterCount=1                         | 重点人群!A9 重点人群!A11
            KG-04 MATCHED household.selfPaidMedical=3000.01                                                | 重点人群!A10 重点人群!A11
            KG-04 MATCHED household.selfPaidMedical=3000.01 household.disasterCount=1                      | 重点人群!A9 重点人群!A10 重点人群!A11
            KG-04 NOT_MATCHED household.selfPaidMedical=3000 household.disasterCount=0                     | 重点人群!A9 重点人群!A10 重点人群!A11
            IE-01 NOT_CONFIGURED household.netIncomePerCapita=7000 rural=是                                | 重点人群!A9 重点人群!A10
            IE-01 NOT_MATCHED household.netIncomePerCapita=7000 rural=否                                   | 重点人群!A9 重点人群!A10 重点人群!A11
            IE-01 NOT_KNOWN household.netIncomePerCapita=7000 rural=不明                                   | 重点人群!A9 重点人群!A10 重点人群!A11
            """)
    void areThoseThatNoCaseMeetsAlone(String line, String places) {
        assertThat(UntestedRows.check(TABLE, MadeCases.of(line), TERMS))
                .extracting(Diagnostic::place)
                .isEqualTo(Arrays.asList(places.split(" ")));
    }

    @Test
    void areNamedWithACaseToAdd() {
        List<Diagnostic> diagnostics = UntestedRows.check(TABLE, List.of(), TERMS);

        assertThat(diagnostics)
                .allMatch(diagnostic -> diagnostic.code().equals("case.untested-row")
                        && diagnostic.severity() == Diagnostic.Severity.WARNING);
        assertThat(diagnostics)
                .extracting(diagnostic -> diagnostic.in(Language.ZH))
                .containsExactly(
                        "重点人群!A9: 没有用例检验这一行，请在“用例”里加一户只符合这一行的，例如：自付医疗费用 3000.01 元，受灾次数 0 项，期望“符合”",
                        "重点人群!A10: 没有用例检验这一行，请在“用例”里加一户只符合这一行的，例如：自付医疗费用 3000 元，受灾次数 1 项，期望“符合”",
                        "重点人群!A11: 没有用例检验这一行，请在“用例”里加一户符合这一行的，例如：农村家庭 是，人均纯收入 1 元，期望“待定”");
        assertThat(diagnostics.get(0).in(Language.EN))
                .isEqualTo(
                        "重点人群!A9: no case tests this row: add one that meets this row alone,"
                                + " for example: self-paid medical costs 3000.01 CNY, number of disasters 0 items, expected: matched");
    }
}
