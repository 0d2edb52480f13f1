package fangfan.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.uuid.Generators;
import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.StoredDecision;
import fangfan.service.access.AreaPrefix;
import fangfan.service.access.Role;
import fangfan.service.ruleset.Rulesets;
import fangfan.service.trace.DataKey;
import fangfan.service.trace.DecisionRecord;
import fangfan.service.trace.Decisions;
import fangfan.service.trace.HouseholdRef;
import fangfan.service.trace.ReceiptedDecision;
import fangfan.service.trace.SearchTerms;
import fangfan.vocabulary.Language;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** The contract's section Answer, where it is about HTTP and storing. */
class ContractAnswerIT {

    private static final String PATH = "/api/v1/decisions/";

    private final RunningService service = RunningService.get();
    private final JdbcClient sql = service.sql();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            household_no,    500116101201-0001
            area_code,       500116101201
            round_id,        2023-2
            as_of,           2023-09-30
            ruleset_version, 1
            outcome,         MATCHED
            complete,        false
            language,        ZH
            explain_all,     true
            """)
    void theDecisionIsCommittedWhenTheCallerSeesIt(String column, String value) {
        assertThat(stored(explained()).get(column)).isEqualTo(value);
    }

    @Test
    void factsAndAnswerAreCommittedWhenTheCallerSeesIt() {
        HttpResponse<String> given = explained();
        ObjectNode answer = Calls.read(given.body());
        answer.remove("receipt");

        assertThat(stored(given).call()).isEqualTo(Calls.demo());
        assertThat(stored(given).document()).isEqualTo(answer.toString());
    }

    @Test
    void theTraceTellsOfEveryRuleInForceByRowAndCondition() {
        ObjectNode trace = Calls.read(stored(explained()).trace());

        assertThat(trace.at("/derived/household.selfPaidMedical").asString()).isEqualTo("3500.00");
        assertThat(trace.at("/derived/members[2].age").asString()).isEqualTo("16");
        assertThat(trace.get("rules")
                        .valueStream()
                        .map(rule -> rule.get("ruleId").asString())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(rulesInForce());
        assertThat(trace.get("rules")).allSatisfy(rule -> {
            assertThat(rule.get("rows")).isNotEmpty();
            assertThat(rule.get("rows"))
                    .allSatisfy(row -> assertThat(row.get("conditions")).isNotEmpty());
        });
        assertThat(trace.get("rules").toString())
                .contains(
                        "{\"ruleId\":\"KG-04\",\"verdict\":\"TRUE\",\"rows\":[{\"table\":\"key-groups\",\"at\":\"重点人群!A12\","
                                + "\"fired\":\"T\",\"conditions\":[{\"cell\":\"F12\",\"verdicts\":\"T\"},"
                                + "{\"cell\":\"G12\",\"verdicts\":\"T\"}]}]}");
    }

    @Test
    void locationIsWhereTheSameDocumentIsGivenBack() {
        HttpResponse<String> given = service.post("/api/v1/evaluations?explain=all", Role.COLLECTOR, Calls.demo());
        String id = Calls.read(given.body()).get("decisionId").asString();

        assertThat(given.headers().firstValue("Location")).contains(PATH + id);
        assertThat(given.headers().firstValue("Content-Type")).contains("application/json");
        for (Role reader : List.of(Role.COLLECTOR, Role.AUDITOR)) {
            HttpResponse<String> again = service.get(PATH + id, reader);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.body()).isEqualTo(given.body());
        }
    }

    @Test
    void theSameDocumentIsGivenBackWhateverLanguageIsWantedThen() {
        HttpResponse<String> given = service.post("/api/v1/evaluations", Role.COLLECTOR, Calls.demo());
        String location = given.headers().firstValue("Location").orElseThrow();

        assertThat(service.send(service.request(location, Role.AUDITOR)
                                .header("Accept-Language", "en")
                                .GET())
                        .body())
                .isEqualTo(given.body());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"01941f29-7c00-7aaa-8aaa-000000000001, 404", "00000000-0000-0000-0000-000000000000, 404"})
    void aDecisionThatWasNeverGivenIsNotFound(String id, int status) {
        assertThat(service.get(PATH + id, Role.AUDITOR).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest(name = "area {0}: {1}")
    @CsvSource({"500116101201, 200", "500117101201, 403", "510116101201, 403"})
    void aDecisionIsGivenBackWithinTheAreaOfTheKeyOnly(String areaCode, int status) {
        UUID id = keep(areaCode);

        for (Role reader : List.of(Role.COLLECTOR, Role.AUDITOR)) {
            assertThat(service.get(PATH + id, reader).statusCode()).isEqualTo(status);
        }
    }

    @ParameterizedTest(name = "area {0}: {1}")
    @CsvSource({"500116101201, 200", "500117101201, 403", "510116101201, 403"})
    void aHouseholdIsEvaluatedWithinTheAreaOfTheKeyOnly(String areaCode, int status) {
        long before = decisions();

        assertThat(service.post("/api/v1/evaluations", Role.COLLECTOR, Calls.ofArea(areaCode))
                        .statusCode())
                .isEqualTo(status);
        assertThat(decisions() - before).isEqualTo(status == 200 ? 1 : 0);
    }

    @Test
    void theIdIsAUuidOfTheSeventhKindThatTellsWhenItWasDecided() {
        ObjectNode answer = answer(Calls.demo());
        UUID id = UUID.fromString(answer.get("decisionId").asString());
        Instant decidedAt =
                OffsetDateTime.parse(answer.get("decidedAt").asString()).toInstant();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16))
                .isCloseTo(decidedAt, within(1, ChronoUnit.SECONDS));
        assertThat(decidedAt).isCloseTo(Instant.now(), within(30, ChronoUnit.SECONDS));
    }

    @Test
    void theReceiptIsTheHashOfTheStoredRecord() {
        HttpResponse<String> given = explained();
        String receipt = Calls.read(given.body()).get("receipt").asString();

        assertThat(receipt).isEqualTo(stored(given).computedReceipt());
        assertThat(receipt).isEqualTo(stored(given).receipt());
    }

    @Test
    void noMoreOfANameThanTheSurnameIsGivenWhateverWasSent() {
        String call = Calls.body("""
                "householdNo": "500116101201-0002", "areaCode": "500116101201", "rural": true,
                "members": [{"memberNo": "1", "name": "欧阳小英", "selfPaidMedical": "3500.00"}]""");
        HttpResponse<String> given = service.post("/api/v1/evaluations?explain=all", Role.COLLECTOR, call);

        assertThat(given.body()).contains("欧阳某").doesNotContain("小英");
        assertThat(stored(given).trace()).doesNotContain("欧阳");
        assertThat(stored(given).call()).isEqualTo(call);
    }

    /** A decision of somebody who may decide everywhere. */
    private UUID keep(String areaCode) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        UUID id = Generators.timeBasedEpochGenerator().construct(now.toEpochMilli());
        HouseholdRef household = new HouseholdRef(areaCode + "-0001", areaCode);
        Decisions decisions = service.bean(Decisions.class);
        AreaPrefix everywhere = new AreaPrefix("");
        DecisionRecord record = new DecisionRecord(
                id,
                UUID.randomUUID(),
                household.householdNo(),
                areaCode,
                "2023-2",
                LocalDate.of(2023, 9, 30),
                1,
                "NOT_MATCHED",
                true,
                now,
                Language.ZH,
                false,
                utf8("{}"),
                utf8("{\"decisionId\":\"" + id + "\"}"),
                utf8("{}"),
                new SearchTerms(List.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));
        DataKey key = Objects.requireNonNull(
                decisions.keys(Set.of(household), everywhere).get(household));
        decisions.record(List.of(ReceiptedDecision.of(record, key, new SecureRandom())), everywhere);
        return id;
    }

    private Set<String> rulesInForce() {
        return service.bean(Rulesets.class).inForce().orElseThrow().ruleset().tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.isInForceOn(LocalDate.of(2023, 9, 30)))
                .map(row -> row.rule().value())
                .collect(Collectors.toSet());
    }

    private HttpResponse<String> explained() {
        return service.post("/api/v1/evaluations?explain=all", Role.COLLECTOR, Calls.demo());
    }

    private StoredDecision stored(HttpResponse<String> given) {
        return StoredDecision.of(given, service);
    }

    private ObjectNode answer(String call) {
        return Calls.read(
                service.post("/api/v1/evaluations", Role.COLLECTOR, call).body());
    }

    private long decisions() {
        return sql.sql("select count(*) from decision").query(Long.class).single();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
