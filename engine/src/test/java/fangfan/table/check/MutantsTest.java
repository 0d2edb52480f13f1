package fangfan.table.check;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.table.DecisionTable;
import fangfan.table.Row;
import fangfan.table.Tables;
import fangfan.vocabulary.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MutantsTest {

    private static final Terms TERMS = MadeCases.terms("s.money=8000 s.unset=? s.day=2022-10-01");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            household.selfPaidMedical > 3000        | 把 3000 改为 3001 + 把 3000 改为 2999 + 把 3000 改为 3000.01 + 把 3000 改为 2999.99 + 把“＞ 3000”改为“≥ 3000”
            household.selfPaidMedical >= 0.5        | 把 0.5 改为 0.6 + 把 0.5 改为 0.4 + 把 0.5 改为 0.51 + 把 0.5 改为 0.49 + 把“≥ 0.5”改为“＞ 0.5”
            household.disasterCount < 2             | 把 2 改为 3 + 把 2 改为 1 + 把“＜ 2”改为“≤ 2”
            household.disasterCount = 2             | 把 2 改为 3 + 把 2 改为 1 + 把“＝ 2”改为“≠ 2”
            household.disasterCount range [1..3)    | 把 [1..3) 改为 [2..3) + 把 [1..3) 改为 [0..3) + 把 [1..3) 改为 [1..4) + 把 [1..3) 改为 [1..2)
            household.disasterCount range [1..2)    | 把 [1..2) 改为 [0..2) + 把 [1..2) 改为 [1..3)
            household.rigidExpenseShare >= 0.25     | 把 0.25 改为 0.26 + 把 0.25 改为 0.24 + 把 0.25 改为 0.2501 + 把 0.25 改为 0.2499 + 把“≥ 0.25”改为“＞ 0.25”
            household.netIncomePerCapita < s.money  | 把参数 s.money 由 8000 改为 8001 + 把参数 s.money 由 8000 改为 7999 + 把参数 s.money 由 8000 改为 8000.01 + 把参数 s.money 由 8000 改为 7999.99 + 把“＜ s.money（现为 8000）”改为“≤ s.money（现为 8000）”
            household.netIncomePerCapita < s.unset  | 把“＜ s.unset（还没有定）”改为“≤ s.unset（还没有定）”
            rural = 是                              | 把“是”改为“否”
            householdType = 脱贫户                  | 把“脱贫户”改为“一般农户” + 把“＝ 脱贫户”改为“≠ 脱贫户”
            monitoring.type in 未监测、边缘易致贫户 | 去掉“未监测” + 去掉“边缘易致贫户” + 加上“脱贫不稳定户” + 把“属于 未监测、边缘易致贫户”改为“不属于 未监测、边缘易致贫户”
            monitoring.type not-in 未监测           | 加上“脱贫不稳定户” + 把“不属于 未监测”改为“属于 未监测”
            any members[].health HAS_NONE 大病      | 加上“健康” + 把“不含 大病”改为“含任一 大病”
            any members[].workMonths = 0            | 把 0 改为 1 + 把 0 改为 -1
            any members[].disabledSince >= s.day    | 把参数 s.day 由 2022-10-01 改为 2022-10-02 + 把参数 s.day 由 2022-10-01 改为 2022-09-30 + 把“≥ s.day（现为 2022-10-01）”改为“＞ s.day（现为 2022-10-01）”
            any members[].disabledSince = 2023-03-01 | 把 2023-03-01 改为 2023-03-02 + 把 2023-03-01 改为 2023-02-28
            """)
    void areTheSmallChangesOfACell(String cell, String changes) {
        assertThat(words(Tables.ofHouseholds("KG-04 KEY_GROUP | " + cell))).isEqualTo(changes + " + 停用或删除这一行");
    }

    @Test
    void emptyACellUnlessTheRowHasNoOther() {
        assertThat(words(Tables.ofHouseholds("KG-04 KEY_GROUP | rural = 是 | household.disasterCount = 2")))
                .isEqualTo("把“是”改为“否” + 把这一格（＝ 是）清空 + 把 2 改为 3 + 把 2 改为 1 + 把“＝ 2”改为“≠ 2” + 把这一格（＝ 2）清空 + 停用或删除这一行");
    }

    @Test
    void giveNoRowTwoCellsOfOneColumn() {
        assertThat(words(Tables.ofHouseholds(
                        "KG-04 KEY_GROUP | household.disasterCount > 2 | household.disasterCount >= 4")))
                .isEqualTo("把 2 改为 3 + 把 2 改为 1 + 把这一格（＞ 2）清空 + 把 4 改为 5 + 把 4 改为 3 + 把这一格（≥ 4）清空 + 停用或删除这一行");
    }

    private static String words(DecisionTable table) {
        Row row = table.rows().get(0);
        List<String> sentences = new Mutants(table, TERMS.settings())
                .of(row).stream()
                        .map(mutant ->
                                MutantWords.unnoticed(mutant, TERMS.settings()).in(Language.ZH))
                        .toList();
        return String.join(
                " + ",
                sentences.stream()
                        .map(sentence -> sentence.substring(1, sentence.length() - "，没有用例会发现".length()))
                        .toList());
    }
}
