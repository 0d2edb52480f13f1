package fangfan.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.Household;
import fangfan.facts.Households;
import fangfan.indicator.Round;
import fangfan.indicator.Screening2023;
import fangfan.table.Tables;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Wording;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpactReportTest {

    private static final Round EARLIER =
            new Round("2023-1", LocalDate.of(2023, 3, 31), LocalDate.of(2022, 4, 1), LocalDate.of(2023, 3, 31));
    private static final Ruleset OLD = ruleset(
            "KG-04 KEY_GROUP SERIOUS_ILLNESS | household.selfPaidMedical > 3000",
            "KG-05 KEY_GROUP STUDENT_IN_SCHOOL | population >= 3");
    private static final Ruleset FRESH = ruleset(
            "KG-04 KEY_GROUP SERIOUS_ILLNESS | household.selfPaidMedical > 2500",
            "KG-09 KEY_GROUP OTHER_KEY_GROUP | population >= 2");
    private static final BeforeAndAfter VERSIONS = new BeforeAndAfter(
            new BeforeAndAfter.Version(OLD, List.of(EARLIER, Screening2023.ROUND)),
            new BeforeAndAfter.Version(FRESH, List.of(Screening2023.ROUND)));

    private static Ruleset ruleset(String... rows) {
        return RandomRulesets.of(List.of(Tables.ofHouseholds(rows)), Tables.parameters(""));
    }

    @Test
    void whatChangesMostStandsFirst() {
        Impact impact = VERSIONS.impact();
        count(impact, "500116101201-0001", "500116101201", "population=1 members[0].selfPaidMedical=2500.01");
        count(impact, "500116101201-0002", "500116101201", "population=1 members[0].selfPaidMedical=2500.00");
        count(impact, "500116102201-0001", "500116102201", "population=2 members[0].selfPaidMedical=3000.00");
        count(impact, "500116102201-0002", "500116102201", "population=2 members[0].selfPaidMedical=3500.00");
        count(impact, "500116102201-0003", "500116102201", "population=2 members[0].selfPaidMedical=0.00");
        ImpactReport report = ImpactReport.of(impact.state(), Language.EN);

        assertThat(report.counted()).isEqualTo(5);
        assertThat(report.households()).isEqualTo(new ImpactCounts(3, 0, 0, 1, 4));
        assertThat(report.warning()).isNull();
        assertThat(report.rules())
                .containsExactly(
                        new ImpactReport.Rule("KG-09", "规则 KG-09", "ADDED", new ImpactCounts(3, 0, 0, 0, 3)),
                        new ImpactReport.Rule("KG-04", name("KG-04"), null, new ImpactCounts(2, 0, 0, 1, 3)),
                        new ImpactReport.Rule("KG-05", name("KG-05"), "REMOVED", new ImpactCounts(0, 0, 0, 0, 0)));
        assertThat(report.towns())
                .containsExactly(
                        new ImpactReport.Town("500116102", new ImpactCounts(2, 0, 0, 1, 3)),
                        new ImpactReport.Town("500116101", new ImpactCounts(1, 0, 0, 0, 1)));
        assertThat(report.examples()).hasSize(5);
        assertThat(ImpactReport.of(impact.state(), Language.ZH).examples())
                .contains(new ImpactReport.Example(
                        "KG-04",
                        "JOINED",
                        "500116101201-0001",
                        "500116101201",
                        new ImpactReport.Side("NOT_MATCHED", "2023年自付医疗费用 2500.01 元，没有超过 3000 元", "重点人群!F9"),
                        new ImpactReport.Side("MATCHED", "2023年自付医疗费用 2500.01 元，超过 2500 元", "重点人群!F9")));
    }

    private static String name(String rule) {
        return Wording.in(Language.EN).get("rule." + rule);
    }

    @Test
    void townsGoByTheirNineDigitsAndTheCountyByItsSix() {
        Impact impact = VERSIONS.impact();
        count(impact, "1", "500116101201", "");
        count(impact, "2", "500116101202", "");
        count(impact, "3", "500116101", "");
        count(impact, "4", "500116", "");

        assertThat(impact.state().towns().stream().map(ImpactState.Town::code)).containsExactly("500116", "500116101");
    }

    @Test
    void aRoundThatOnlyOneKnowsIsNotCounted() {
        Impact impact = VERSIONS.impact();

        assertThat(VERSIONS.count(Households.blank(), "2023-1", impact)).isFalse();
        assertThat(VERSIONS.count(Households.blank(), "2023-2", impact)).isTrue();
        assertThat(impact.state().counted()).isEqualTo(1);
        assertThat(VERSIONS.latestRound()).contains("2023-2");
    }

    private static void count(Impact impact, String householdNo, String areaCode, String facts) {
        Household household = Households.moved(Households.of(facts), householdNo, areaCode);
        assertThat(VERSIONS.count(household, "2023-2", impact)).isTrue();
    }
}
