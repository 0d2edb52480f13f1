package fangfan.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.table.DecisionTable;
import fangfan.table.Tables;
import fangfan.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every kind of condition as a village cadre reads it, and in English: condition, facts, 中文, English. */
class SentencesTest {

    private static final String OF_HOUSEHOLDS = """
            household.selfPaidMedical > 3000 ~ members[0].selfPaidMedical=3500.00 ~ 2023年自付医疗费用 3500.00 元，超过 3000 元 ~ self-paid medical costs in 2023: 3500.00 CNY, exceeds 3000 CNY
            household.selfPaidMedical > 3000 ~ members=2 members[0].selfPaidMedical=3500.00 ~ 2023年自付医疗费用至少 3500.00 元，超过 3000 元 ~ self-paid medical costs in 2023: at least 3500.00 CNY, exceeds 3000 CNY
            household.netIncome < 3000 ~ income.wage=100.00 income.business=0 income.property=0 income.transfer=0 ~ 2023年度家庭纯收入至多 100.00 元，低于 3000 元 ~ household net income of the 2023 income period: at most 100.00 CNY, is less than 3000 CNY
            household.wageShare >= 0.7 ~ income.wage=744.00 income.business=256.00 income.property=0 income.transfer=0 ~ 工资性收入占四项收入的比例 74.4%，达到 70% ~ wage income as a share of all income: 74.4%, is not less than 70%
            population >= 3 ~ population=3 ~ 当前家庭人口数 3 人，达到 3 人 ~ number of people now in the household: 3 people, is not less than 3 people
            population RANGE [2..5) ~ population=4 ~ 当前家庭人口数 4 人，属于 2 人以上、不满 5 人 ~ number of people now in the household: 4 people, is 2 people or more and less than 5 people
            household.headCount NOT_EQUAL 1 ~ members[0].relation=HEAD members[1].relation=HEAD ~ 登记为户主的人数 2 人，不是 1 人 ~ number of members recorded as head: 2 people, does not equal 1 people
            income.wage = 0 ~ income.wage=0 ~ 2023年度工资性收入 0.00 元 ~ wage income of the 2023 income period: 0.00 CNY
            housing.area < 20.5 ~ housing.area=20 ~ 住房面积 20 平方米，低于 20.5 平方米 ~ floor area: 20 m², is less than 20.5 m²
            foodSecure = 否 ~ foodSecure=false ~ 吃的没有保障 ~ the household does not have enough to eat
            household.disasterInWindow = 是 ~ disasters=1 disasters[0].date=2023-01-01 ~ 在受灾时段内受过灾 ~ a disaster struck within the disaster window
            householdType = 脱贫户 ~ householdType=LIFTED_OUT_OF_POVERTY ~ 户类型是脱贫户 ~ household type is lifted out of poverty
            housing.grade NOT_EQUAL A ~ housing.grade=C ~ 危房等级是C，不是A ~ house grade is C, which is not A
            monitoring.type in 脱贫不稳定户、边缘易致贫户 ~ monitoring.type=MARGINAL ~ 监测对象类别是边缘易致贫户，属于脱贫不稳定户、边缘易致贫户 ~ monitoring type is marginal household, which is one of unstable lifted household, marginal household
            monitoring.riskCauses HAS_ANY 因病、因学 ~ monitoring.riskCauses=ILLNESS ~ 登记的致贫返贫风险是因病 ~ list of recorded risk causes is illness
            monitoring.riskCauses HAS_ANY 因病、因学 ~ monitoring.riskCauses=ILLNESS+OTHER ~ 登记的致贫返贫风险有因病 ~ list of recorded risk causes includes illness
            monitoring.riskCauses HAS_NONE 因学、因残 ~ monitoring.riskCauses=ILLNESS ~ 登记的致贫返贫风险没有因学、因残 ~ list of recorded risk causes includes none of schooling, disability
            any members[].studentStatus in 普通高中、中职 ~ members=2 members[1].studentStatus=SENIOR_HIGH members[1].name=王小英 ~ 成员2（王某）2023年9月30日在校生状况是普通高中，属于普通高中、中职 ~ member 2 (王某): schooling on 30 September 2023 is senior high school, which is one of senior high school, secondary vocational school
            any members[].residentMedicalInsurance = 否 ~ members[0].residentMedicalInsurance=false ~ 成员1（姓名不明）没有参加城乡居民基本医疗保险 ~ member 1 (name not known): is not covered by resident medical insurance
            any members[].disabledSince >= 2023-03-01 ~ members[0].disabledSince=2023-03-01 members[0].name=欧阳小英 ~ 成员1（欧阳某）致残日期 2023年3月1日，不早于 2023年3月1日 ~ member 1 (欧阳某): disabled since: 1 March 2023, is not before 1 March 2023
            all members[].studentStatus in 普通高中、中职 ~ members[0].studentStatus=SENIOR_HIGH ~ 全部成员2023年9月30日在校生状况都属于普通高中、中职 ~ for every member, schooling on 30 September 2023 is one of senior high school, secondary vocational school
            all members[].workMonths = 0 ~ members[0].workMonths=0 ~ 全部成员2022年10月1日至2023年9月30日务工时间都是 0 个月 ~ for every member, months worked from 1 October 2022 to 30 September 2023 equals 0 months
            all members[].residentMedicalInsurance = 否 ~ members[0].residentMedicalInsurance=false ~ 全部成员都没有参加城乡居民基本医疗保险 ~ every member is not covered by resident medical insurance
            all member.citizenNumberInvalid = 是 ~ members[0].idNo=500116198001010011 ~ 全部成员的身份证号码校验有误 ~ every member has a citizen number that fails its check
            all members[].health HAS_NONE 大病、残疾 ~ members[0].health=HEALTHY ~ 全部成员2023年9月30日健康状况都没有大病、残疾 ~ for every member, health on 30 September 2023 includes none of serious illness, disabled
            household.disasterCount >= 1 ~ disasters=2 ~ 登记的受灾情况 2 项，达到 1 项 ~ number of recorded disasters: 2 items, is not less than 1 items
            """;

    private static final String OF_MEMBERS = """
            member.age >= 16 ~ members[0].birthDate=2007-09-30 ~ 成员1（姓名不明）2023年9月30日年龄 16 岁，达到 16 岁 ~ member 1 (name not known): age on 30 September 2023: 16 years, is not less than 16 years
            member.age RANGE [16..60) ~ members[0].birthDate=1963-10-01 ~ 成员1（姓名不明）2023年9月30日年龄 59 岁，属于 16 岁以上、不满 60 岁 ~ member 1 (name not known): age on 30 September 2023: 59 years, is 16 years or more and less than 60 years
            members[].disabilityGrade <= 2 ~ members[0].disabilityGrade=2 ~ 成员1（姓名不明）残疾等级 2 级，不超过 2 级 ~ member 1 (name not known): disability grade: 2, does not exceed 2
            members[].health HAS_ANY 健康 ~ members[0].health=HEALTHY ~ 成员1（姓名不明）2023年9月30日健康状况是健康 ~ member 1 (name not known): health on 30 September 2023 is healthy
            """;

    @Test
    void findingsAboutHouseholdsAreToldInFullSentences() {
        assertThat(told(Tables::ofHouseholds, OF_HOUSEHOLDS)).isEqualTo(OF_HOUSEHOLDS.strip());
    }

    @Test
    void findingsAboutMembersNameThem() {
        assertThat(told(Tables::ofMembers, OF_MEMBERS)).isEqualTo(OF_MEMBERS.strip());
    }

    private interface Builder {
        DecisionTable table(String... rows);
    }

    private static String told(Builder builder, String lines) {
        List<String> rows = new ArrayList<>();
        lines.lines()
                .forEach(line -> rows.add(
                        "KG-%s KEY_GROUP SERIOUS_ILLNESS | %s".formatted(100 + rows.size(), line.split(" ~ ")[0])));
        DecisionTable table = builder.table(rows.toArray(String[]::new));
        List<String> told = new ArrayList<>();
        for (String line : lines.strip().split("\n")) {
            String[] parts = line.split(" ~ ");
            Decision decision = Decisions.decide(table, parts[1]);
            String rule = "KG-" + (100 + told.size());
            told.add(String.join(
                    " ~ ",
                    parts[0],
                    parts[1],
                    sentence(decision, rule, Language.ZH),
                    sentence(decision, rule, Language.EN)));
        }
        return String.join("\n", told);
    }

    private static String sentence(Decision decision, String rule, Language language) {
        return Decisions.document(decision, language).findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .map(Document.Finding::explanation)
                .findFirst()
                .orElse("not matched");
    }
}
