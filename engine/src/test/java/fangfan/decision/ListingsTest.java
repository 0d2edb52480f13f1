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

/** Which list of a document a rule stands in, and in what order. */
class ListingsTest {

    private static final DecisionTable CHECK = Tables.ofHouseholds("DQ-05 DATA_CHECK ERROR | water.qualityPassed = 否");
    private static final DecisionTable NEAR =
            Tables.ofHouseholds("KG-04 KEY_GROUP SERIOUS_ILLNESS | household.selfPaidMedical > 3000 | rural = 是");

    @ParameterizedTest(name = "{0}: suspects {1}, not matched {2}")
    @CsvSource(delimiter = '|', textBlock = """
            water.qualityPassed=false | DQ-05 ERROR | -
            water.qualityPassed=true  | -           | DQ-05
            ''                        | -           | -
            """)
    void aDataCheckIsListedWhenItIsDecidedOnly(String facts, String suspects, String notMatched) {
        Document document = Decisions.document(Decisions.decide(CHECK, facts), Language.ZH);

        assertThat(document.dataSuspects().stream()
                        .map(suspect -> suspect.ruleId() + " " + suspect.severity())
                        .toList())
                .isEqualTo(listed(suspects));
        assertThat(Objects.requireNonNull(document.notMatched()).stream()
                        .map(Document.NotMatched::ruleId)
                        .toList())
                .isEqualTo(listed(notMatched));
        assertThat(document.findings()).isEmpty();
        assertThat(document.notKnown()).isEmpty();
        assertThat(document.ask()).isEmpty();
    }

    @Test
    void aFindingOfAnyKindSaysWhatItsRowSays() {
        Document document = Decisions.document(
                Decisions.decide(
                        Tables.ofHouseholds(
                                "KG-01 KEY_GROUP SERIOUS_ILLNESS | foodSecure = 否",
                                "IE-01 RISK_LEAD LOW_INCOME HIGH | foodSecure = 否",
                                "EM-04 WATCH ILLNESS LOW | foodSecure = 否",
                                "TY-01 CLASSIFICATION MARGINAL | foodSecure = 否",
                                "TY-02 REVIEW MEDIUM | foodSecure = 否",
                                "RE-01 ELIMINATION | foodSecure = 否"),
                        "foodSecure=false"),
                Language.ZH);

        assertThat(document.findings().stream()
                        .map(finding -> "%s %s %s %s %s %s"
                                .formatted(
                                        finding.ruleId(),
                                        finding.kind(),
                                        finding.category(),
                                        finding.severity(),
                                        finding.proposedType(),
                                        finding.greenChannel()))
                        .toList())
                .containsExactly(
                        "EM-04 WATCH ILLNESS LOW null null",
                        "IE-01 RISK_LEAD LOW_INCOME HIGH null true",
                        "KG-01 KEY_GROUP SERIOUS_ILLNESS INFO null null",
                        "RE-01 ELIMINATION null INFO null null",
                        "TY-01 CLASSIFICATION null INFO MARGINAL null",
                        "TY-02 REVIEW null MEDIUM null null");
        assertThat(document.categories().stream().map(Document.Category::code).toList())
                .containsExactly("LOW_INCOME", "SERIOUS_ILLNESS");
    }

    @ParameterizedTest(name = "{0} asked twice, {1} once")
    @CsvSource({"rural, foodSecure", "foodSecure, rural"})
    void whatDecidesMostRowsIsAskedFirst(String most, String least) {
        Document document = Decisions.document(
                Decisions.decide(
                        Tables.ofHouseholds(
                                "KG-01 KEY_GROUP SERIOUS_ILLNESS | %s = 否".formatted(least),
                                "KG-02 KEY_GROUP SERIOUS_ILLNESS | %s = 是".formatted(most),
                                "KG-03 KEY_GROUP SERIOUS_ILLNESS | %s = 否".formatted(most),
                                "KG-04 KEY_GROUP SERIOUS_ILLNESS | %s = 否 | population > 3".formatted(most)),
                        ""),
                Language.ZH);

        assertThat(document.ask().stream()
                        .map(ask -> ask.fact() + " " + String.join(" ", ask.settles()))
                        .toList())
                .containsExactly(most + " KG-02 KG-03", least + " KG-01");
    }

    @ParameterizedTest(name = "{0}, margin {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            members[0].selfPaidMedical=2900 rural=true  | 0.1  | KG-04
            members[0].selfPaidMedical=2900 rural=?     | 0.1  | KG-04
            members[0].selfPaidMedical=2900 rural=false | 0.1  | -
            members[0].selfPaidMedical=3500 rural=false | 0.1  | -
            members[0].selfPaidMedical=2910 rural=true  | 0.03 | KG-04
            members[0].selfPaidMedical=2909 rural=true  | 0.03 | -
            members[0].selfPaidMedical=2900 rural=true  | ?    | -
            """)
    void aNearMissFailsInOneNumericConditionOnlyAndIsNoCategory(String facts, String margin, String near) {
        Document document = Decisions.document(
                Decisions.decide(List.of(NEAR), "near.share=" + margin, Households.of(facts)), Language.ZH);

        assertThat(document.nearMisses().stream().map(Document.NearMiss::ruleId).toList())
                .isEqualTo(listed(near));
        assertThat(document.outcome()).isEqualTo("NOT_MATCHED");
        assertThat(document.categories()).isEmpty();
    }

    private static List<String> listed(String one) {
        return one.equals("-") ? List.of() : List.of(one);
    }
}
