package fangfan.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.indicator.Settings;
import fangfan.table.DecisionTable;
import fangfan.table.check.Analysis;
import fangfan.table.check.Comparison;
import fangfan.table.check.RuleComparison;
import fangfan.table.check.RuleComparison.Outcome;
import fangfan.vocabulary.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the analysis says of the shipped tables: nothing that is wrong. */
final class AnalysisOfShippedTablesTest {

    private static final ShippedRuleset SHIPPED = ShippedRuleset.load();
    private static final List<DecisionTable> TABLES = SHIPPED.ruleset().tables();
    private static final Settings SETTINGS = SHIPPED.ruleset()
            .parameters()
            .settingsFor("500116", SHIPPED.rounds().get(0).year());

    @Test
    void findsNoFault() {
        assertThat(TABLES.stream()
                        .flatMap(table -> Analysis.of(table, SETTINGS).diagnostics().stream())
                        .map(diagnostic -> diagnostic.severity() + " " + diagnostic.in(Language.ZH)))
                .containsExactly(
                        "INFO 分类!A9: 有的农户一行也不符合，请确认是否需要补一行，例如：户类型=脱贫户、人均纯收入=0.00元、有高风险线索=否",
                        "INFO 复核与消除!A16: 凡是符合这一行的，也符合规则 `TY-02` 的 `A9`，两条规则会一起符合",
                        "INFO 复核与消除!A17: 凡是符合这一行的，也符合规则 `TY-02` 的 `A9`，两条规则会一起符合，例如：监测对象类别=脱贫不稳定户、风险是否已消除=否、各成员劳动技能=丧失劳动力",
                        "INFO 复核与消除!A18: 凡是符合这一行的，也符合规则 `TY-02` 的 `A9`，两条规则会一起符合，例如：监测对象类别=脱贫不稳定户、风险是否已消除=否、有风险线索=是");
    }

    @Test
    void everyRuleIsEqualToItself() {
        assertThat(Comparison.of(TABLES, SETTINGS, TABLES, SETTINGS).rules())
                .hasSize(66)
                .extracting(RuleComparison::outcome)
                .containsOnly(Outcome.EQUAL);
    }
}
