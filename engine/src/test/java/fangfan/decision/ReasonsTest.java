package fangfan.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.Households;
import fangfan.table.DecisionTable;
import fangfan.table.RuleId;
import fangfan.table.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why a rule came to what it did, whatever that is: facts, verdict, 中文, English, cell. */
class ReasonsTest {

    private static final RuleId RULE = new RuleId("KG-04");
    private static final DecisionTable OF_HOUSEHOLDS = Tables.ofHouseholds(
            "KG-04 KEY_GROUP SERIOUS_ILLNESS | household.selfPaidMedical > 3000 | rural = 是",
            "KG-04 KEY_GROUP SERIOUS_ILLNESS | income.wage < 100 | rural = 是 | any members[].studentStatus in 普通高中、中职");
    private static final DecisionTable OF_MEMBERS =
            Tables.ofMembers("KG-04 KEY_GROUP SERIOUS_ILLNESS | member.age >= 16 | members[].disabilityGrade <= 2");
    private static final DecisionTable OF_A_PARAMETER =
            Tables.ofHouseholds("KG-04 KEY_GROUP SERIOUS_ILLNESS | household.netIncomePerCapita < ie.line");

    private static final String HOUSEHOLDS = """
            rural=true members[0].selfPaidMedical=3500.00 ~ MATCHED ~ 2023年自付医疗费用 3500.00 元，超过 3000 元 ~ self-paid medical costs in 2023: 3500.00 CNY, exceeds 3000 CNY ~ 重点人群!F9
            rural=true members[0].selfPaidMedical=3000.00 income.wage=100 members[0].studentStatus=BACHELOR ~ NOT_MATCHED ~ 2023年自付医疗费用 3000.00 元，没有超过 3000 元 ~ self-paid medical costs in 2023: 3000.00 CNY, does not exceed 3000 CNY ~ 重点人群!F9
            rural=false members=0 income.wage=0 ~ NOT_MATCHED ~ 2023年自付医疗费用 0.00 元，没有超过 3000 元；不是农村家庭 ~ self-paid medical costs in 2023: 0.00 CNY, does not exceed 3000 CNY; this is not a rural household ~ 重点人群!F9
            rural=true members[0].selfPaidMedical=0 income.wage=50 members[0].studentStatus=? ~ NOT_KNOWN ~ 成员1（姓名不明）2023年9月30日在校生状况不清楚 ~ member 1 (name not known): schooling on 30 September 2023: not known ~ 重点人群!I10
            rural=true income.wage=50 ~ NOT_KNOWN ~ 2023年自付医疗费用不清楚 ~ self-paid medical costs in 2023: not known ~ 重点人群!F9
            """;

    private static final String MEMBERS = """
            members[0].birthDate=1990-01-01 members[0].disabilityGrade=2 ~ MATCHED ~ 成员1（姓名不明）2023年9月30日年龄 33 岁，达到 16 岁；残疾等级 2 级，不超过 2 级 ~ member 1 (name not known): age on 30 September 2023: 33 years, is not less than 16 years; disability grade: 2, does not exceed 2 ~ 成员!F9
            members[0].birthDate=2020-01-01 members[0].disabilityGrade=3 members[1].birthDate=1990-01-01 members[1].disabilityGrade=3 ~ NOT_MATCHED ~ 成员2（姓名不明）残疾等级 3 级，超过 2 级 ~ member 2 (name not known): disability grade: 3, exceeds 2 ~ 成员!G9
            members[0].birthDate=1990-01-01 members[0].disabilityGrade=? ~ NOT_KNOWN ~ 成员1（姓名不明）残疾等级不清楚 ~ member 1 (name not known): disability grade: not known ~ 成员!G9
            members=0 ~ NOT_MATCHED ~ 没有家庭成员 ~ the household has no members ~ 成员!A9
            """;

    private static final String PARAMETER = """
            population=2 income.wage=1000.00 income.business=0 income.property=0 income.transfer=0 income.businessExpense=0 ~ NOT_CONFIGURED ~ 2023年度人均纯收入 500.00 元，标准 “监测范围”（待定） ~ net income per head of the 2023 income period: 500.00 CNY, the threshold is monitoring line (not set) ~ 重点人群!F9
            """;

    @Test
    void aHouseholdIsToldTheConditionsThatKeepTheClosestRowFromMatching() {
        assertThat(told(OF_HOUSEHOLDS, "", HOUSEHOLDS)).isEqualTo(HOUSEHOLDS.strip());
    }

    @Test
    void aMemberTableIsToldOfTheClosestMember() {
        assertThat(told(OF_MEMBERS, "", MEMBERS)).isEqualTo(MEMBERS.strip());
    }

    @Test
    void aThresholdThatStaffHaveNotSetIsNamed() {
        assertThat(told(OF_A_PARAMETER, "ie.line=?", PARAMETER)).isEqualTo(PARAMETER.strip());
    }

    @Test
    void aRuleThatAVersionDoesNotHaveMatchesNobody() {
        Decision decision = Decisions.decide(List.of(OF_HOUSEHOLDS), "", Households.of("rural=true"));

        assertThat(Reasons.of(new RuleId("KG-99"), decision))
                .hasToString("Side[verdict=NOT_MATCHED, explanation=Text[zh=没有这条规则，或者没有启用,"
                        + " en=there is no such rule, or it is not enabled], cell=null]");
    }

    private static String told(DecisionTable table, String parameters, String lines) {
        List<String> told = new ArrayList<>();
        for (String line : lines.strip().split("\n")) {
            String facts = line.split(" ~ ")[0];
            ImpactExample.Side side =
                    Reasons.of(RULE, Decisions.decide(List.of(table), parameters, Households.of(facts)));
            told.add(String.join(
                    " ~ ",
                    Arrays.asList(
                            facts,
                            side.verdict().name(),
                            side.explanation().zh(),
                            side.explanation().en(),
                            String.valueOf(side.cell()))));
        }
        return String.join("\n", told);
    }
}
