package fangfan.service.playground;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.Tries;
import fangfan.facts.Answer;
import fangfan.facts.FactTree;
import fangfan.facts.Household;
import fangfan.facts.RandomHouseholds;
import fangfan.indicator.Value;
import fangfan.vocabulary.Case;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactInputsTest {

    @ParameterizedTest(name = "{0} is read from {1}")
    @CsvSource(delimiter = '|', textBlock = """
            rural                              | rural
            members[].studentStatus            | members[].studentStatus
            household.netIncomePerCapita       | income.business income.businessExpense income.property income.transfer income.wage population
            household.selfPaidMedical          | members members[].selfPaidMedical
            household.waterInsufficient        | water.litresPerPersonDay water.waterShortArea
            household.houseUnsafe              | housing.damaged housing.grade
            household.disasterInWindow         | disasters disasters[].date
            household.disasterCount            | disasters
            household.mainWorkerAccident       | accidents accidents[].date accidents[].result accidents[].victimMainWorker
            household.departmentAlertCount     | departmentAlerts
            household.monthsSinceIdentified    | monitoring.identifiedIn
            household.keyItemsBlank            | housing.area housing.grade members members[].health members[].labourAbility members[].relation phone water
            household.anyLead                  |
            member.age                         | members[].birthDate
            member.sameSexAsHead               | members[].relation members[].sex
            member.citizenNumberInvalid        | members[].idNo
            """)
    void aFactNamesWhatItIsReadFrom(String fact, String inputs) {
        Set<String> expected = inputs == null ? Set.of() : Set.of(inputs.split(" "));
        assertThat(FactInputs.of(Vocabulary.fact(fact))).isEqualTo(new TreeSet<>(expected));
    }

    @Test
    void forgettingEverythingElseChangesNoFact() {
        for (int seed = 0; seed < Tries.of(300); seed++) {
            Household household = RandomHouseholds.partlyKnown(new Random(seed));
            for (Fact fact : Vocabulary.facts()) {
                Set<String> inputs = FactInputs.of(fact);
                Household rest = FactTree.map(
                        household, (path, answer) -> isInput(path, inputs, fact) ? answer : Answer.notKnown());
                assertThat(values(fact, rest)).as("%s, seed %d", fact, seed).isEqualTo(values(fact, household));
            }
        }
    }

    private static boolean isInput(String path, Set<String> inputs, Fact fact) {
        String key = path.replaceAll("\\[\\d+]", "[]");
        return inputs.contains(key)
                || inputs.contains(FormShape.sectionOf(key))
                || inputs.stream().anyMatch(input -> input.startsWith(key + "[]."))
                || fact.isOfMember() && key.equals("members");
    }

    private static List<Value> values(Fact fact, Household household) {
        Case of = new Case(
                household,
                ShippedForms.ROUND,
                ShippedForms.SHIPPED.ruleset().parameters().settingsFor("500116101201", 2023));
        int members = household.members().either(List::size, 0);
        List<Value> values = new ArrayList<>();
        for (int member = 0; member < (fact.isOfMember() ? members : 1); member++) {
            values.add(fact.value(of, member));
        }
        return values;
    }
}
