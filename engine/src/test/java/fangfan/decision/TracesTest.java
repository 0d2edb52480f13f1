package fangfan.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.Households;
import fangfan.indicator.Screening2023;
import fangfan.table.DecisionTable;
import fangfan.table.Tables;
import fangfan.table.compile.DroolsRules;
import fangfan.table.compile.RulePrinter;
import fangfan.table.compile.Rulebook;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracesTest {

    private static final List<DecisionTable> TABLES = List.of(
            Tables.ofHouseholds(
                    "KG-04 KEY_GROUP SERIOUS_ILLNESS | household.selfPaidMedical > 3000 | rural = 是",
                    "KG-01 KEY_GROUP LIFTED_OUT_OF_POVERTY | rural = 是",
                    "KG-04 KEY_GROUP SERIOUS_ILLNESS | population > 9"),
            Tables.ofMembers(
                    "S3-03 RISK_LEAD ILLNESS | members[].residentMedicalInsurance = 否 | members[].employeeMedicalInsurance = 否"));

    @Test
    void everyRuleRowAndConditionIsTold() {
        Trace trace = trace("rural=false members[0].selfPaidMedical=3500.00"
                + " members[1].residentMedicalInsurance=false members[1].employeeMedicalInsurance=true"
                + " members[2].residentMedicalInsurance=false members[2].employeeMedicalInsurance=false");

        assertThat(trace.rules())
                .containsExactly(
                        new Trace.Rule(
                                "KG-01",
                                "FALSE",
                                null,
                                List.of(row("key-groups", "重点人群!A10", "F", condition("G10", "F")))),
                        new Trace.Rule(
                                "KG-04",
                                "NOT_KNOWN",
                                null,
                                List.of(
                                        row("key-groups", "重点人群!A9", "F", condition("F9", "T"), condition("G9", "F")),
                                        row("key-groups", "重点人群!A11", "N", condition("H11", "N")))),
                        new Trace.Rule(
                                "S3-03",
                                "TRUE",
                                null,
                                List.of(row(
                                        "members", "成员!A9", "NFT", condition("F9", "NTT"), condition("G9", "NFT")))));
    }

    @ParameterizedTest(name = "members {0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            members=? | N  | NOT_KNOWN
            members=0 | '' | FALSE
            members=1 | N  | NOT_KNOWN
            members=2 | NN | NOT_KNOWN
            """)
    void aMemberTableHasALetterForEachMemberOrOneWhileTheyAreNotKnown(String members, String letters, String verdict) {
        Trace.Rule rule = trace(members).rules().get(2);

        assertThat(rule.verdict()).isEqualTo(verdict);
        assertThat(rule.rows())
                .containsExactly(row("members", "成员!A9", letters, condition("F9", letters), condition("G9", letters)));
    }

    @Test
    void everyDerivedFactIsToldHouseholdFirstThenOfEachMember() {
        List<String> keys = new ArrayList<>();
        for (Fact fact : Vocabulary.facts()) {
            if (fact.isDerived() && !fact.isOfMember()) {
                keys.add(fact.key());
            } else if (fact.isDerived()) {
                String name = fact.key().substring("member".length());
                keys.addAll(List.of("members[0]" + name, "members[1]" + name));
            }
        }

        assertThat(trace("members=2").derived().keySet()).containsExactlyElementsOf(keys);
    }

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            members[0].selfPaidMedical=3500                          | household.selfPaidMedical  | 3500.00
            members[0].selfPaidMedical=3500 members[1].name=王某     | household.selfPaidMedical  | 3500.00..100003499.99
            members=0                                                | household.selfPaidMedical  | 0.00
            members[0].birthDate=2006-10-18                          | members[0].age             | 16
            members[1].birthDate=2006-09-30                          | members[1].age             | 17
            members[0].birthDate=2023-10-01                          | members[0].age             | none
            housing.damaged=true                                     | household.houseUnsafe      | true
            housing.damaged=false housing.grade=A                    | household.houseUnsafe      | false
            rural=true                                               | household.houseUnsafe      | false, true
            """)
    void aDerivedFactIsExactOrARangeOrWhatItMayBe(String facts, String fact, String value) {
        assertThat(trace(facts).derived()).containsEntry(fact, value);
    }

    @ParameterizedTest(name = "{0} people: {1} {2}, fired {3}, condition {4}")
    @CsvSource({
        "2, FALSE, , F, F", //
        "3, NOT_KNOWN, evaluators.disagree, T, F",
        "4, TRUE, , T, T"
    })
    void whatDroolsSaidAndWhatTheTableSaidAreBothTold(
            int population, String verdict, String failure, String fired, String condition) {
        String row = "KG-04 KEY_GROUP SERIOUS_ILLNESS | population > ";
        Rulebook other = new Rulebook(List.of(Tables.ofHouseholds(row + 2)));
        Ruleset torn = new Ruleset(
                new RulesetId(1, "0"),
                List.of(Tables.ofHouseholds(row + 3)),
                Tables.parameters(""),
                DroolsRules.compile(RulePrinter.print(other)));

        Trace trace = Traces.of(torn.decide(Households.of("population=" + population), Screening2023.ROUND));

        assertThat(trace.rules())
                .containsExactly(new Trace.Rule(
                        "KG-04",
                        verdict,
                        failure,
                        List.of(row("key-groups", "重点人群!A9", fired, condition("F9", condition)))));
    }

    private static Trace trace(String facts) {
        return Traces.of(Decisions.decide(TABLES, "near.share=0.1", Households.of(facts)));
    }

    private static Trace.Row row(String table, String at, String fired, Trace.Condition... conditions) {
        return new Trace.Row(table, at, fired, List.of(conditions));
    }

    private static Trace.Condition condition(String cell, String verdicts) {
        return new Trace.Condition(cell, verdicts);
    }
}
