package fangfan.service.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.access.AreaPrefix;
import fangfan.service.access.Role;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What has been kept long enough is told, and stays. */
class RetentionIT {

    private static final RunningService SERVICE =
            RunningService.start(RunningService.newDirectory(), "--fangfan.retention.months=2");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @BeforeAll
    static void decide() {
        for (String village : new String[] {"500116101201", "500116102201"}) {
            assertThat(SERVICE.post("/api/v1/evaluations", Role.COLLECTOR, Calls.ofArea(village))
                            .statusCode())
                    .isEqualTo(200);
        }
        for (int ago : new int[] {2, 3}) {
            SERVICE.sql()
                    .sql("select add_month_of_decisions(:day)")
                    .param("day", TODAY.minusMonths(ago))
                    .query(row -> {});
            SERVICE.sql().sql("""
                            insert into decision
                            select first_id_at(t), caller_id, household_no, area_code, round_id, as_of, ruleset_version, outcome, complete, t, language,
                                   explain_all, data_key, call, document, trace, receipt
                            from decision, (select date_trunc('second', now() - make_interval(months => :ago)) as t) past
                            where area_code = '500116101201' and decided_at > now() - interval '1 day'
                            """).param("ago", ago).update();
        }
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void eachMonthIsToldWithTheDayThatItIsKeptUntil() {
        JsonNode report = JsonMapper.shared()
                .readTree(SERVICE.get("/api/v1/retention", Role.ADMIN).body());

        assertThat(report)
                .hasToString("{\"today\":\"%s\",\"keepMonths\":2,\"dueDecisions\":1,\"months\":[%s,%s,%s]}"
                        .formatted(TODAY, month(3, 1, true), month(2, 1, false), month(0, 2, false)));
    }

    @Test
    void anAreaSeesItsOwn() {
        RetentionDocument report = SERVICE.bean(Retention.class).report(new AreaPrefix("500116102"));

        assertThat(report.months())
                .extracting(RetentionDocument.Month::decisions)
                .containsExactly(1L);
        assertThat(report.dueDecisions()).isZero();
    }

    private static String month(int ago, int decisions, boolean due) {
        YearMonth month = YearMonth.from(TODAY).minusMonths(ago);
        return "{\"month\":\"%s\",\"decisions\":%d,\"households\":%d,\"keptUntil\":\"%s\",\"due\":%b}"
                .formatted(month, decisions, decisions, month.plusMonths(2).atEndOfMonth(), due);
    }
}
