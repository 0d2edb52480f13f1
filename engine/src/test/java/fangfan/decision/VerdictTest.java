package fangfan.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.indicator.Truth;
import fangfan.table.DecisionTable;
import fangfan.table.RuleId;
import fangfan.table.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a verdict means, sentence by sentence of the evaluate contract. */
class VerdictTest {

    private static final DecisionTable ROWS = Tables.ofHouseholds(
            "KG-01 KEY_GROUP SERIOUS_ILLNESS | foodSecure = 否 | clothingSecure = 否",
            "KG-02 KEY_GROUP SERIOUS_ILLNESS | foodSecure = 否",
            "KG-02 KEY_GROUP SERIOUS_ILLNESS | clothingSecure = 否");

    private static final DecisionTable MEMBERS = Tables.ofHouseholds(
            "KG-01 KEY_GROUP SERIOUS_ILLNESS | any members[].residentMedicalInsurance = 否",
            "KG-02 KEY_GROUP SERIOUS_ILLNESS | all members[].residentMedicalInsurance = 否");

    private static final DecisionTable OF_MEMBERS = Tables.ofMembers(
            "KG-01 KEY_GROUP SERIOUS_ILLNESS | members[].residentMedicalInsurance = 否 | members[].employeeMedicalInsurance = 否");

    @ParameterizedTest(name = "{0}: both {1}, either {2}")
    @CsvSource(delimiter = '|', textBlock = """
            foodSecure=false clothingSecure=false | TRUE      | TRUE
            foodSecure=false clothingSecure=true  | FALSE     | TRUE
            foodSecure=true clothingSecure=true   | FALSE     | FALSE
            foodSecure=false                      | NOT_KNOWN | TRUE
            clothingSecure=true                   | FALSE     | NOT_KNOWN
            ''                                    | NOT_KNOWN | NOT_KNOWN
            """)
    void aRowIsTheAndOfItsConditionsAndARuleTheOrOfItsRows(String facts, Truth both, Truth either) {
        assertThat(truth(ROWS, "KG-01", facts)).isEqualTo(both);
        assertThat(truth(ROWS, "KG-02", facts)).isEqualTo(either);
    }

    @ParameterizedTest(name = "{0}: any {1}, all {2}")
    @CsvSource(delimiter = '|', textBlock = """
            members[0].residentMedicalInsurance=false members[1].residentMedicalInsurance=false | TRUE      | TRUE
            members[0].residentMedicalInsurance=false members[1].residentMedicalInsurance=true  | TRUE      | FALSE
            members[0].residentMedicalInsurance=true members[1].residentMedicalInsurance=true   | FALSE     | FALSE
            members=2 members[1].residentMedicalInsurance=false                                 | TRUE      | NOT_KNOWN
            members=2 members[1].residentMedicalInsurance=true                                  | NOT_KNOWN | FALSE
            members=2                                                                           | NOT_KNOWN | NOT_KNOWN
            members=0                                                                           | FALSE     | FALSE
            ''                                                                                  | NOT_KNOWN | NOT_KNOWN
            """)
    void anyAndAllAreMirrorImagesButOverNoMembers(String facts, Truth any, Truth all) {
        assertThat(truth(MEMBERS, "KG-01", facts)).isEqualTo(any);
        assertThat(truth(MEMBERS, "KG-02", facts)).isEqualTo(all);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            both fail for one, the other not known | members=2 members[1].residentMedicalInsurance=false members[1].employeeMedicalInsurance=false | TRUE
            each fails for another                 | members[0].residentMedicalInsurance=false members[0].employeeMedicalInsurance=true members[1].residentMedicalInsurance=true members[1].employeeMedicalInsurance=false | FALSE
            one holds for each, the rest not known | members[0].residentMedicalInsurance=true members[1].employeeMedicalInsurance=true | FALSE
            one of two is open                     | members[0].residentMedicalInsurance=true members[1].employeeMedicalInsurance=false | NOT_KNOWN
            no members                             | members=0 | FALSE
            members not known                      | '' | NOT_KNOWN
            """)
    void aRowOfAMemberTableHoldsOfOneAndTheSameMember(String aCase, String facts, Truth expected) {
        assertThat(truth(OF_MEMBERS, "KG-01", facts)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: 2 {2}, 3 {3}, 4 {4}")
    @CsvSource(delimiter = '|', textBlock = """
            超过 | >  | FALSE | FALSE | TRUE
            以上 | >= | FALSE | TRUE  | TRUE
            以下 | <= | TRUE  | TRUE  | FALSE
            不满 | <  | TRUE  | FALSE | FALSE
            """)
    void everyWordOfComparisonKnowsWhetherTheNumberBelongs(
            String word, String operator, Truth below, Truth at, Truth above) {
        DecisionTable table = Tables.ofHouseholds("KG-01 KEY_GROUP SERIOUS_ILLNESS | population " + operator + " 3");

        assertThat(truth(table, "KG-01", "population=2")).isEqualTo(below);
        assertThat(truth(table, "KG-01", "population=3")).isEqualTo(at);
        assertThat(truth(table, "KG-01", "population=4")).isEqualTo(above);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "member.age >= 0",
                "member.age <= 0",
                "member.age < 16",
                "member.age = 0",
                "member.age NOT_EQUAL 5",
                "member.age RANGE [0..60)"
            })
    void whoIsBornAfterTheStatusDayFailsEveryAgeCondition(String condition) {
        DecisionTable table = Tables.ofMembers("KG-01 KEY_GROUP SERIOUS_ILLNESS | " + condition);

        assertThat(truth(table, "KG-01", "members[0].birthDate=2023-09-30")).isEqualTo(Truth.TRUE);
        assertThat(truth(table, "KG-01", "members[0].birthDate=2023-10-01")).isEqualTo(Truth.FALSE);
    }

    /** One of whom the day of birth is not known may be born after the status day, and then fails every condition. */
    @ParameterizedTest(name = "age {0}")
    @ValueSource(strings = {"> -2", "≥ -1", "< 200", "≤ 999999999999", "≠ -5", "≠ 10", "> -999999999999"})
    void anAgeThatIsNotKnownIsNeverCertain(String condition) {
        DecisionTable table = Tables.ofMembers("KG-01 KEY_GROUP SERIOUS_ILLNESS | member.age " + condition);

        assertThat(truth(table, "KG-01", "members=1")).isEqualTo(Truth.NOT_KNOWN);
    }

    private static Truth truth(DecisionTable table, String rule, String facts) {
        return Decisions.decide(table, facts).truth(new RuleId(rule));
    }
}
