package fangfan.service.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.access.Administration;
import fangfan.service.access.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DashboardIT {

    private static final RunningService SERVICE = KnownDecisions.SERVICE;
    private static final String PATH = "/api/v1/dashboard";
    private static final String LAST_41_DAYS = "?from=" + KnownDecisions.TODAY.minusDays(40);

    private final JsonNode usual = figures(PATH);

    @Test
    void theLast30DaysCountUnlessOthersAreAskedFor() {
        assertThat(usual.get("from").stringValue())
                .isEqualTo(KnownDecisions.TODAY.minusDays(29).toString());
        assertThat(usual.get("to").stringValue()).isEqualTo(KnownDecisions.TODAY.toString());
        assertThat(usual.get("decisions").intValue()).isEqualTo(5);
        assertThat(usual.get("households").intValue()).isEqualTo(3);
        assertThat(usual.get("areaPrefix").stringValue()).isEqualTo("500116");
        assertThat(usual.has("round")).isFalse();
    }

    @Test
    void everyDayIsThereAndThoseWithDecisionsHaveThem() {
        assertThat(usual.get("byDay")).hasSize(30);
        assertThat(counts(usual, "byDay", "day"))
                .isEqualTo(Map.of(
                        KnownDecisions.TODAY.toString(),
                        4,
                        KnownDecisions.TODAY.minusDays(3).toString(),
                        1));
    }

    @Test
    void outcomesAreThoseOfTheAnswers() {
        Map<String, Integer> expected = new TreeMap<>();
        // What was copied to an earlier day came out as the original did.
        Stream.of(
                        KnownDecisions.FIRST_OF_A,
                        KnownDecisions.SECOND_OF_A,
                        KnownDecisions.OF_B,
                        KnownDecisions.OF_C,
                        KnownDecisions.OF_C)
                .forEach(answer -> expected.merge(answer.get("outcome").stringValue(), 1, Integer::sum));
        assertThat(expected).containsEntry("MATCHED", 3);
        assertThat(counts(usual, "byOutcome", "outcome")).isEqualTo(expected);
        assertThat(usual.get("byOutcome")).hasSize(4);
    }

    @Test
    void townsCountTheirOwn() {
        assertThat(usual.get("byTown").get(0).toString())
                .startsWith("{\"code\":\"500116101\",\"name\":\"油溪镇\",\"decisions\":3,\"matched\":1");
        assertThat(usual.get("byTown").get(1).toString())
                .isEqualTo(
                        "{\"code\":\"500116102\",\"name\":\"吴滩镇\",\"decisions\":2,\"matched\":2,\"notKnown\":0,\"notConfigured\":0,\"notMatched\":0}");
        assertThat(usual.get("byTown")).hasSize(2);
    }

    @Test
    void rulesCountTheDecisionsThatFoundThemMet() {
        assertThat(usual.get("byRule").valueStream().map(JsonNode::toString))
                .contains(
                        "{\"ruleId\":\"KG-04\",\"name\":\"农村重病户\",\"kind\":\"KEY_GROUP\",\"kindLabel\":\"重点人群\",\"decisions\":3}");
        assertThat(counts(figures(PATH + LAST_41_DAYS), "byRule", "ruleId")).containsEntry("KG-04", 4);
    }

    @Test
    void aHouseholdWaitsForWhatItsLastDecisionLeftOpen() {
        Map<String, Integer> expected = missing(KnownDecisions.SECOND_OF_A, KnownDecisions.OF_B, KnownDecisions.OF_C);
        assertThat(missing(KnownDecisions.FIRST_OF_A)).isNotEqualTo(missing(KnownDecisions.SECOND_OF_A));
        assertThat(counts(usual, "missingFacts", "fact", "households")).isEqualTo(expected);
        assertThat(usual.get("waiting").intValue()).isEqualTo(3);
        List<Integer> households = usual.get("missingFacts")
                .valueStream()
                .map(fact -> fact.get("households").intValue())
                .toList();
        assertThat(households).isSortedAccordingTo((one, other) -> other - one);
        assertThat(counts(usual, "unsetParameters", "parameter", "households")).isEqualTo(Map.of("ie.line", 1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"zh-CN, 成员的", "en, (of a member)"})
    void aFactOfAMemberIsSaidToBeOne(String language, String part) {
        JsonNode figures = Administration.read(SERVICE.send(SERVICE.request(PATH, Role.AUDITOR)
                .header("Accept-Language", language)
                .GET()));
        assertThat(figures.get("missingFacts").valueStream())
                .filteredOn(one -> one.get("fact").stringValue().startsWith("members[]."))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.get("label").stringValue()).contains(part));
    }

    @Test
    void aRuleThatCouldNotBeDecidedLeadsToTheDecisions() {
        assertThat(usual.get("failures").toString())
                .isEqualTo(
                        "[{\"ruleId\":\"KG-04\",\"name\":\"农村重病户\",\"code\":\"evaluators.disagree\",\"message\":\"两套算法的结果不一致，这条规则按不明处理，请联系维护人员\",\"decisions\":1,\"latest\":[\"%s\"]}]"
                                .formatted(KnownDecisions.FAILED));
    }

    @ParameterizedTest(name = "{0}: {1} decisions on {2} households, KG-04 {3}, failures {4}")
    @CsvSource(delimiter = '|', textBlock = """
            ?from=-40              | 6 | 3 | 4 | 1
            ?from=-40&to=-3        | 2 | 2 | 2 | 1
            ?from=-40&to=-4        | 1 | 1 | 1 | 0
            ?from=-3&to=-3         | 1 | 1 | 1 | 1
            ?from=-2               | 4 | 3 | 2 | 0
            ?from=-40&round=2022-1 | 1 | 1 | 1 | 0
            ?from=-40&round=2023-2 | 5 | 3 | 3 | 1
            ?round=2023-2          | 5 | 3 | 3 | 1
            ?round=2022-1          | 0 | 0 | 0 | 0
            ?round=&from=&to=      | 5 | 3 | 3 | 1
            """)
    void daysAndRoundNarrowWhatCounts(String query, int decisions, int households, int met, int failures) {
        JsonNode figures = figures(PATH + onDays(query));
        assertThat(figures.get("decisions").intValue()).isEqualTo(decisions);
        assertThat(figures.get("households").intValue()).isEqualTo(households);
        assertThat(counts(figures, "byRule", "ruleId").getOrDefault("KG-04", 0)).isEqualTo(met);
        assertThat(figures.get("failures")).hasSize(failures);
    }

    @ParameterizedTest(name = "auditor of {0}: {1} decisions on {2} households, failures {3}")
    @CsvSource(delimiter = '|', textBlock = """
            500116101    | 3 | 2 | 1 | 0
            500116102    | 2 | 1 | 2 | 1
            500116101202 | 1 | 1 | 0 | 0
            500116103    | 0 | 0 | 0 | 0
            """)
    void aTownsAuditorSeesTheTownsFiguresOnly(String area, int decisions, int households, int met, int failures) {
        String key = new Administration(SERVICE)
                .newKey(Role.AUDITOR, area)
                .get("key")
                .stringValue();
        JsonNode figures = Administration.read(new Administration(SERVICE).call("GET", PATH, key, null));
        assertThat(figures.get("areaPrefix").stringValue()).isEqualTo(area);
        assertThat(figures.get("decisions").intValue()).isEqualTo(decisions);
        assertThat(figures.get("households").intValue()).isEqualTo(households);
        assertThat(figures.get("waiting").intValue()).isEqualTo(households);
        assertThat(counts(figures, "byRule", "ruleId").getOrDefault("KG-04", 0)).isEqualTo(met);
        assertThat(figures.get("failures")).hasSize(failures);
        assertThat(figures.get("byTown").valueStream())
                .allSatisfy(town -> assertThat(area).startsWith(town.get("code").stringValue()));
    }

    @Test
    void figuresAreCountedOnceForAllWhoLookAtThem() {
        assertThat(figures(PATH).get("countedAt"))
                .isEqualTo(figures(PATH + "?round=").get("countedAt"));
    }

    @Test
    void whatIsNotSealedIsSaidPlainly() {
        JsonNode seal = figures(PATH).get("seal");
        long waiting = SERVICE.sql()
                .sql("select count(*) from log_queue")
                .query(Long.class)
                .single();
        assertThat(seal.get("waiting").longValue()).isBetween(4L, waiting);
        assertThat(seal.get("unsealedSeconds").intValue()).isPositive();
        assertThat(seal.has("waitingSince")).isTrue();
        assertThat(seal.get("records").intValue()).isZero();
        assertThat(seal.has("sealedAt")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ?from=2023-13-01               | /from  | 应为 2000 年到 2999 年之间的日期，例如 2023-11-08
            ?to=8.11.2023                  | /to    | 应为 2000 年到 2999 年之间的日期，例如 2023-11-08
            ?from=2023-11-08&to=2023-11-07 | /to    | 截止日早于起始日，请对调
            ?from=2023-01-01&to=2024-01-02 | /from  | 起止最多相隔 366 天，请分段看
            ?round=2023%20-2               | /round | 应为轮次编号，例如 2023-2
            ?round=2023-2&round=2023-1     | /round | 只能写一次
            ?town=500116101                | ''     | 有不认识的参数，只能用 round、from、to，请核对
            """)
    void whatCannotBeSelectedIsRefused(String query, String pointer, String message) {
        JsonNode problem = Administration.read(SERVICE.get(PATH + query, Role.AUDITOR));
        assertThat(problem.get("status").intValue()).isEqualTo(422);
        assertThat(problem.at("/violations/0/pointer").stringValue()).isEqualTo(pointer);
        assertThat(problem.at("/violations/0/message").stringValue()).isEqualTo(message);
    }

    @Test
    void aYearThatLeapsCanBeSelected() {
        assertThat(figures(PATH + "?from=2023-01-01&to=2024-01-01").get("byDay"))
                .hasSize(366);
    }

    private static String onDays(String query) {
        String dated = query;
        for (int days : List.of(40, 4, 3, 2)) {
            dated = dated.replace("=-" + days, "=" + KnownDecisions.TODAY.minusDays(days));
        }
        return dated;
    }

    private static JsonNode figures(String path) {
        HttpResponse<String> answer = SERVICE.get(path, Role.AUDITOR);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Administration.read(answer);
    }

    /** What is counted for each, save zeros. */
    private static Map<String, Integer> counts(JsonNode figures, String list, String key) {
        return counts(figures, list, key, "decisions");
    }

    private static Map<String, Integer> counts(JsonNode figures, String list, String key, String what) {
        return figures.get(list)
                .valueStream()
                .filter(one -> one.get(what).intValue() > 0)
                .collect(Collectors.toMap(
                        one -> one.get(key).stringValue(), one -> one.get(what).intValue()));
    }

    private static Map<String, Integer> missing(JsonNode... answers) {
        Map<String, Integer> households = new TreeMap<>();
        for (JsonNode answer : answers) {
            answer.get("notKnown")
                    .valueStream()
                    .flatMap(rule -> rule.get("missing").valueStream())
                    .map(fact -> fact.stringValue().replaceAll("\\[\\d+]", "[]"))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .forEach(fact -> households.merge(fact, 1, Integer::sum));
        }
        return households;
    }
}
