package fangfan.table.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.Subject;
import fangfan.table.Tables;
import fangfan.vocabulary.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleIdCheckTest {

    private static final String LIFTED = "KG-01 KEY_GROUP LIFTED_OUT_OF_POVERTY | householdType = 脱贫户";

    @Test
    void severalRowsMakeOneRule() {
        assertThat(RuleIdCheck.check(List.of(), Tables.ofHouseholds(LIFTED, LIFTED)))
                .isEmpty();
    }

    @Test
    void anIdStandsInOneTableOnly() {
        DecisionTable other = Tables.table("other", "另一张表", Subject.HOUSEHOLD, LIFTED);

        assertThat(inChinese(RuleIdCheck.check(List.of(Tables.ofHouseholds(LIFTED)), other)))
                .containsExactly("另一张表!A9: 规则编号 `KG-01` 已用在 重点人群!A9，请换一个没用过的编号");
    }

    @Test
    void rowsOfARuleAgreeInWhatTheyFind() {
        String another = "KG-01 KEY_GROUP SERIOUS_ILLNESS | rural = 是";

        assertThat(RuleIdCheck.check(List.of(), Tables.ofHouseholds(LIFTED, another)))
                .extracting(Diagnostic::code, Diagnostic::place)
                .containsExactly(tuple("rule.rows-differ", "重点人群!A10"));
    }

    @Test
    void aTableThatAsksForLeadsFindsNone() {
        DecisionTable late = Tables.ofHouseholds(
                "TY-01 RISK_LEAD LOW_INCOME HIGH | household.highLead = 是", "TY-02 REVIEW | household.anyLead = 是");

        assertThat(inChinese(LeadOrderCheck.check(late)))
                .containsExactly("重点人群!A9: 这张表要看有没有风险线索，所以不能再产生风险线索，请把这一行移到别的表");
    }

    private static List<String> inChinese(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.in(Language.ZH))
                .toList();
    }
}
