package fangfan.service.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.access.Role;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What PostgreSQL itself refuses, whoever asks. */
class TraceStoreIT {

    private static final RunningService SERVICE = RunningService.get();
    private static final JdbcClient APPLICATION = JdbcClient.create(SERVICE.bean(DataSource.class));
    private static final List<String> TABLES =
            List.of("decision", "request_key", "event", "log_entry", "log_node", "log_checkpoint", "keystore.erasure");
    private static final List<String> BY_AREA =
            List.of("decision", "keystore.data_key", "keystore.person", "keystore.finding", "keystore.open_question");

    @BeforeAll
    static void decide() {
        for (String area : List.of("500116101201", "500116102201")) {
            String call = Calls.body("""
                    "householdNo": "%1$s-0001", "areaCode": "%1$s", "rural": true,
                    "members": [{"memberNo": "1", "name": "测试甲", "selfPaidMedical": "3500.00"}]""".formatted(area));
            assertThat(SERVICE.post("/api/v1/evaluations", Role.COLLECTOR, call).statusCode())
                    .isEqualTo(200);
        }
    }

    static Stream<Arguments> changes() {
        return TABLES.stream()
                .flatMap(table -> Stream.of(
                        Arguments.of(table, "update %s set %s = %s".formatted(table, column(table), column(table))),
                        Arguments.of(table, "delete from " + table),
                        Arguments.of(table, "truncate " + table + " cascade")));
    }

    private static String column(String table) {
        return switch (table) {
            case "request_key" -> "key";
            case "log_entry" -> "leaf";
            case "log_node" -> "hash";
            case "log_checkpoint" -> "note";
            default -> "id";
        };
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("changes")
    void theApplicationChangesNothing(String table, String statement) {
        assertThatThrownBy(() -> APPLICATION.sql(statement).update())
                .hasStackTraceContaining("permission denied for table");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("changes")
    void nobodyElseDoesEitherWhileTheTriggersStand(String table, String statement) {
        boolean empty = SERVICE.sql()
                        .sql("select count(*) from " + table)
                        .query(Long.class)
                        .single()
                == 0;
        if (empty && !statement.startsWith("truncate")) {
            assertThat(SERVICE.sql().sql(statement).update()).isZero();
            return;
        }
        assertThatThrownBy(() -> SERVICE.sql().sql(statement).update()).hasStackTraceContaining("is append-only");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a data key is destroyed        | delete from keystore.data_key      | permission denied for table data_key
            a finding is taken away        | delete from keystore.finding       | permission denied for table finding
            a person is forgotten          | delete from keystore.person        | permission denied for table person
            a data key is put in its place | update keystore.data_key set id = id | permission denied for table data_key
            an erasure is made up          | insert into keystore.erasure values ('00000000-0000-0000-0000-000000000001', 'a', 'b', 'SHREDDED', 'x', '00000000-0000-0000-0000-000000000001', 'a', now()) | permission denied for table erasure
            a month is taken away          | drop table decision_2026_01        | does not exist
            a table of its own             | create table t (i int)             | permission denied for schema public
            a policy is lifted             | alter table decision disable row level security | must be owner of table decision
            triggers are passed by         | set session_replication_role = replica | permission denied to set parameter
            """)
    void norTakesItApart(String aCase, String statement, String refusal) {
        assertThatThrownBy(() -> APPLICATION.sql(statement).update()).hasStackTraceContaining(refusal);
    }

    static Stream<Arguments> areas() {
        return BY_AREA.stream()
                .flatMap(table -> Stream.of(
                        Arguments.of(table, ":", true, true),
                        Arguments.of(table, "500116:", true, true),
                        Arguments.of(table, "500116101:", true, false),
                        Arguments.of(table, "500116101201:", true, false),
                        Arguments.of(table, "500116102:", false, true),
                        Arguments.of(table, "50011610120:", true, false),
                        Arguments.of(table, "500116103:", false, false),
                        Arguments.of(table, "500117:", false, false),
                        Arguments.of(table, "5001161012011:", false, false),
                        Arguments.of(table, "", false, false)));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @MethodSource("areas")
    void theApplicationSeesTheAreaThatItWorksForAlone(String table, String area, boolean one, boolean other) {
        Set<String> seen = within(
                area,
                () -> Set.copyOf(APPLICATION
                        .sql("select distinct area_code from " + table)
                        .query(String.class)
                        .list()));

        assertThat(seen.contains("500116101201")).isEqualTo(one);
        assertThat(seen.contains("500116102201")).isEqualTo(other);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a decision      | insert into decision select id, caller_id, household_no, '500117101201', round_id, as_of, ruleset_version, outcome, complete, decided_at, language, explain_all, data_key, call, document, trace, receipt from decision limit 1
            a data key      | insert into keystore.data_key (id, household_no, area_code, wrapped) values (gen_random_uuid(), 'x', '500117101201', '')
            a finding       | insert into keystore.finding values (gen_random_uuid(), 'KG-04', 'KEY_GROUP', null, '500117101201')
            an open question | insert into keystore.open_question values (gen_random_uuid(), '500117101201', '{}', '{}', '{}')
            """)
    void theApplicationWritesForNoOtherArea(String aCase, String statement) {
        assertThatThrownBy(
                        () -> within("500116:", () -> APPLICATION.sql(statement).update()))
                .hasStackTraceContaining("violates row-level security policy");
    }

    @Test
    void theOwnerSeesNothingEitherUnlessTheAreaIsSaid() {
        assertThat(SERVICE.sql()
                        .sql(
                                "select bool_and(relrowsecurity and relforcerowsecurity) from pg_class where relname like 'decision%' and relkind in ('r', 'p')")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(SERVICE.sql()
                        .sql(
                                "select rolbypassrls or rolsuper from pg_roles where rolname in ('fangfan_app', 'fangfan_owner', 'fangfan_eraser') order by 1 desc limit 1")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    /** As a dump reads: the owner, each partition by itself. */
    @ParameterizedTest(name = "area {0}")
    @CsvSource({"':', true", "'', false"})
    void theOwnerReadsEveryMonthWhenAllAreasAreSaid(String area, boolean all) {
        String month = SERVICE.sql()
                .sql("select tableoid::regclass::text from decision limit 1")
                .query(String.class)
                .single();
        long stored = SERVICE.sql()
                .sql("select count(*) from " + month + " where area_code = '500116102201'")
                .query(Long.class)
                .single();

        assertThat(stored).isPositive();
        assertThat(SERVICE.sqlAs("fangfan_owner", area)
                        .sql("select count(*) from " + month + " where area_code = '500116102201'")
                        .query(Long.class)
                        .single())
                .isEqualTo(all ? stored : 0);
    }

    @Test
    void noFactStandsInTheDatabaseReadably() {
        assertThat(SERVICE.sql()
                        .sql(
                                "select count(*) from decision d where position(convert_to('测试甲', 'UTF8') in d.call || d.document || d.trace) > 0")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(SERVICE.sql()
                        .sql(
                                "select count(*) from decision d where position(convert_to('3500', 'UTF8') in d.call || d.document || d.trace) > 0")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static <T> T within(String area, Supplier<T> work) {
        return SERVICE.bean(TransactionTemplate.class).execute(status -> {
            APPLICATION
                    .sql("select set_config('fangfan.area', ?, true)")
                    .param(area)
                    .query(String.class)
                    .single();
            return work.get();
        });
    }
}
