package fangfan.service.dashboard;

import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.access.Role;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A service of its own that holds six decisions on three households of two towns, as its own database role sees them, and seals
 * nothing meanwhile: one for all tests of a JVM.
 */
final class KnownDecisions {

    static final RunningService SERVICE =
            RunningService.start(RunningService.newDirectory(), "--fangfan.seal.every=10m");
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private static final String A = "500116101201-0001";
    private static final String B = "500116101202-0002";
    private static final String C = "500116102201-0003";

    /** Nothing is known of it yet. */
    static final JsonNode FIRST_OF_A = decided(A, "");

    static final JsonNode SECOND_OF_A =
            decided(A, ", \"members\": [{\"memberNo\": \"1\", \"selfPaidMedical\": \"3000.01\"}]");
    static final JsonNode OF_B = decided(B, ", \"members\": [{\"memberNo\": \"1\", \"selfPaidMedical\": \"3000.00\"}]");
    static final JsonNode OF_C = decided(C, ", \"members\": [{\"memberNo\": \"1\", \"selfPaidMedical\": \"3000.01\"}]");

    /** Of C, three days ago: KG-04 could not be decided. */
    static final UUID FAILED = earlier(OF_C, 3, "2023-2");

    /** Of A, in an earlier round. */
    static final UUID LONG_AGO = earlier(SECOND_OF_A, 40, "2022-1");

    static {
        SERVICE.sql()
                .sql(
                        "update keystore.open_question set failures = '{KG-04:evaluators.disagree}' where decision_id = :id")
                .param("id", FAILED)
                .update();
        SERVICE.sql()
                .sql("update keystore.open_question set parameters = '{ie.line}' where decision_id = :id")
                .param("id", UUID.fromString(OF_B.get("decisionId").stringValue()))
                .update();
    }

    private KnownDecisions() {}

    private static JsonNode decided(String household, String more) {
        String area = household.substring(0, 12);
        HttpResponse<String> answer = SERVICE.post(
                "/api/v1/evaluations",
                Role.COLLECTOR,
                Calls.body("\"householdNo\": \"%s\", \"areaCode\": \"%s\", \"rural\": true%s"
                        .formatted(household, area, more)));
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
        return Calls.read(answer.body());
    }

    /** The same decision once more, as if it had been made some days ago. */
    private static UUID earlier(JsonNode decision, int days, String round) {
        UUID id = UUID.fromString(decision.get("decisionId").stringValue());
        UUID copy = SERVICE.sql()
                .sql("""
                        with month as (select add_month_of_decisions(:at::date))
                        select (left(first_id_at(:at)::text, 14) || '7' || substr(:id::text, 16))::uuid from month
                        """)
                .param("at", TODAY.minusDays(days).atTime(4, 0).atOffset(ZoneOffset.UTC))
                .param("id", id)
                .query(UUID.class)
                .single();
        SERVICE.sql()
                .sql("""
                        insert into decision
                        select :copy, caller_id, household_no, area_code, :round, as_of, ruleset_version, outcome, complete,
                               :at, language, explain_all, data_key, call, document, trace, receipt
                        from decision where id = :id
                        """)
                .param("copy", copy)
                .param("round", round)
                .param("at", TODAY.minusDays(days).atTime(4, 0).atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        SERVICE.sql()
                .sql(
                        "insert into keystore.finding select :copy, rule_id, kind, category, area_code from keystore.finding where decision_id = :id")
                .param("copy", copy)
                .param("id", id)
                .update();
        SERVICE.sql()
                .sql(
                        "insert into keystore.open_question select :copy, area_code, facts, parameters, failures from keystore.open_question where decision_id = :id")
                .param("copy", copy)
                .param("id", id)
                .update();
        return copy;
    }
}
