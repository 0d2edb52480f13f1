package fangfan.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.Households;
import fangfan.table.DecisionTable;
import fangfan.table.Tables;
import fangfan.vocabulary.Language;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document holds, on small tables. */
class DecisionTest {

    private static final DecisionTable OUTCOMES = Tables.ofHouseholds(
            "KG-01 KEY_GROUP SERIOUS_ILLNESS | foodSecure = 否",
            "KG-02 KEY_GROUP SERIOUS_ILLNESS | clothingSecure = 否",
            "IE-01 RISK_LEAD LOW_INCOME | income.wage < ie.line",
            "TY-02 REVIEW | water.pipedToHome = 否",
            "DQ-01 DATA_CHECK SUSPECT | water.qualityPassed = 否");

    private static final String REST = " water.pipedToHome=true water.qualityPassed=true";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            foodSecure=false                                       | MATCHED        | false | food known to fail, the rest open
            foodSecure=false clothingSecure=true income.wage=1     | MATCHED        | false | a line that is not set
            foodSecure=true income.wage=1                          | NOT_KNOWN      | false | open goes before not set
            foodSecure=true clothingSecure=true income.wage=1      | NOT_CONFIGURED | false | not set
            foodSecure=true clothingSecure=true                    | NOT_KNOWN      | false | the wage would decide, were the line set
            """)
    void theOutcomeIsTheFirstThatApplies(String facts, String outcome, boolean complete, String why) {
        Document document = Decisions.document(
                Decisions.decide(List.of(OUTCOMES), "ie.line=?", Households.of(facts + REST)), Language.ZH);

        assertThat(document.outcome()).as(why).isEqualTo(outcome);
        assertThat(document.complete()).isEqualTo(complete);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            foodSecure=true clothingSecure=true income.wage=8000   | NOT_MATCHED | true
            foodSecure=true clothingSecure=true income.wage=7999   | MATCHED     | true
            foodSecure=true clothingSecure=true water.pipedToHome=? income.wage=8000 | NOT_MATCHED | false
            foodSecure=true clothingSecure=true water.qualityPassed=? income.wage=8000 | NOT_MATCHED | true
            """)
    void onlyGroupsAndLeadsDecideTheOutcome(String facts, String outcome, boolean complete) {
        Document document = Decisions.document(
                Decisions.decide(
                        List.of(OUTCOMES), "ie.line=8000", Households.with(Households.of(REST.strip()), facts)),
                Language.ZH);

        assertThat(document.outcome()).isEqualTo(outcome);
        assertThat(document.complete()).isEqualTo(complete);
    }

    @Test
    void categoriesAreToldOnce() {
        Document document = Decisions.document(
                Decisions.decide(
                        List.of(OUTCOMES),
                        "ie.line=8000",
                        Households.of("foodSecure=false clothingSecure=false income.wage=1")),
                Language.ZH);

        assertThat(document.categories())
                .containsExactly(
                        new Document.Category("LOW_INCOME", "收入低于监测范围"),
                        new Document.Category("SERIOUS_ILLNESS", "农村重病户"));
    }

    @Test
    void aQuestionNamesTheMemberAndTheDay() {
        Document document = Decisions.document(
                Decisions.decide(
                        Tables.ofHouseholds(
                                "KG-05 KEY_GROUP STUDENT_IN_SCHOOL | any members[].studentStatus in 普通高中、中职"),
                        "members=3 members[0].studentStatus=PRIMARY members[1].studentStatus=PRIMARY members[2].name=王小英"),
                Language.ZH);

        assertThat(document.ask())
                .containsExactly(
                        new Document.Ask("members[2].studentStatus", "成员3（王某）2023年9月30日在哪个学段就读？", List.of("KG-05")));
        assertThat(document.notKnown())
                .containsExactly(new Document.NotKnown("KG-05", "规则 KG-05", List.of("members[2].studentStatus")));
    }

    @Test
    void everythingIsToldOfEveryMember() {
        Document document = Decisions.document(
                Decisions.decide(
                        Tables.ofMembers(
                                "S3-03 RISK_LEAD ILLNESS | members[].residentMedicalInsurance = 否 | members[].employeeMedicalInsurance = 否 | monitoring.type = 未监测"),
                        "monitoring.type=NONE members[0].residentMedicalInsurance=false members[0].employeeMedicalInsurance=false members[1].residentMedicalInsurance=false members[1].employeeMedicalInsurance=false"),
                Language.ZH);

        assertThat(document.findings().get(0).explanation())
                .isEqualTo("监测对象类别是未监测；成员1（姓名不明）没有参加城乡居民基本医疗保险；没有参加城镇职工基本医疗保险；"
                        + "成员2（姓名不明）没有参加城乡居民基本医疗保险；没有参加城镇职工基本医疗保险");
        assertThat(document.findings().get(0).members()).containsExactly("1", "2");
    }

    @Test
    void aConditionIsToldWithItsCell() {
        Document document = Decisions.document(
                Decisions.decide(
                        Tables.ofHouseholds("KG-04 KEY_GROUP SERIOUS_ILLNESS | household.selfPaidMedical > 3000"),
                        "members[0].selfPaidMedical=3500.00"),
                Language.ZH);

        assertThat(document.findings().get(0).conditions())
                .containsExactly(new Document.Condition(
                        "household.selfPaidMedical",
                        "自付医疗费用",
                        ">",
                        "3000",
                        "3500.00",
                        "CNY",
                        "TRUE",
                        "key-groups",
                        "重点人群!F9"));
    }

    @Test
    void whatDidNotMatchSaysWhatFailed() {
        Decision decision = Decisions.decide(
                Tables.ofHouseholds("KG-04 KEY_GROUP SERIOUS_ILLNESS | household.selfPaidMedical > 3000 | rural = 是"),
                "rural=true members[0].selfPaidMedical=3000");
        Document.NotMatched notMatched = Objects.requireNonNull(
                        Decisions.document(decision, Language.ZH).notMatched())
                .get(0);

        assertThat(notMatched.failed())
                .containsExactly(new Document.Condition(
                        "household.selfPaidMedical",
                        "自付医疗费用",
                        ">",
                        "3000",
                        "3000.00",
                        "CNY",
                        "FALSE",
                        "key-groups",
                        "重点人群!F9"));
        assertThat(Documents.of(decision, Language.ZH, false).notMatched()).isNull();
    }

    @ParameterizedTest(name = "{0} {1} is near: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            household.selfPaidMedical > 3000 | members[0].selfPaidMedical=2700    | 300.00
            household.selfPaidMedical > 3000 | members[0].selfPaidMedical=2699.99 | -
            household.selfPaidMedical > 3000 | members[0].selfPaidMedical=3000    | 0.00
            household.selfPaidMedical > 3000 | members[0].selfPaidMedical=3000.01 | -
            household.netIncome < 8000       | income.wage=8800 income.business=0 income.property=0 income.transfer=0 income.businessExpense=0 | 800.00
            household.netIncome < 8000       | income.wage=8800.01 income.business=0 income.property=0 income.transfer=0 income.businessExpense=0 | -
            household.netIncome < 8000       | income.wage=8800 income.business=0 income.property=0 income.transfer=0 | -
            foodSecure = 否                  | foodSecure=true                    | -
            """)
    void aNearMissLiesWithinTenPercent(String condition, String facts, String difference) {
        Document document = Decisions.document(
                Decisions.decide(Tables.ofHouseholds("KG-04 KEY_GROUP SERIOUS_ILLNESS | " + condition), facts),
                Language.ZH);

        assertThat(document.nearMisses().stream()
                        .map(Document.NearMiss::difference)
                        .toList())
                .isEqualTo(difference.equals("-") ? List.of() : List.of(difference));
    }

    @ParameterizedTest(name = "{0} is told as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            王小英     | 王某
            王某       | 王某
            王         | 王某
            欧阳某某   | 欧阳某
            欧阳       | 欧某
            令狐冲     | 令狐某
            诸葛小明   | 诸葛某
            𠮷田某     | 𠮷某
            """)
    void noMoreOfANameIsToldThanTheSurname(String name, String told) {
        assertThat(MaskedName.of(name)).contains(told);
    }

    @Test
    void manyUnsetParametersAreAnsweredWithinTheBudget() {
        StringBuilder rows = new StringBuilder("KG-04 KEY_GROUP SERIOUS_ILLNESS");
        StringBuilder parameters = new StringBuilder();
        String[] facts = {
            "population",
            "water.fetchMinutes",
            "water.outageDaysInYear",
            "water.longestOutageDays",
            "water.fetchVerticalMetres",
            "income.wage",
            "income.claims"
        };
        for (String fact : facts) {
            for (String operator : new String[] {">", ">=", "<", "<=", "="}) {
                int number = parameters.toString().split("=").length;
                String key = "many.p" + (char) ('a' + number / 20) + (char) ('a' + number % 20);
                rows.append(" | ")
                        .append(fact)
                        .append(' ')
                        .append(operator)
                        .append(' ')
                        .append(key);
                parameters.append(key).append("=? ");
            }
        }
        Decision decision = Decisions.decide(
                List.of(Tables.ofHouseholds(rows.toString())), parameters.toString(), Households.blank());

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_KNOWN);
    }
}
