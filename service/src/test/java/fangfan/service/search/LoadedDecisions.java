package fangfan.service.search;

import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.access.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A year of a county: 30 towns of 10 villages, 70,000 households decided on again and again, copied from decisions that the service made. Most
 * copies are of what is common; the others are the rarer the more rules they met.
 */
public final class LoadedDecisions {

    /** A village, and a household of it, that have decisions. */
    public static final String VILLAGE = "500116105203";

    public static final int HOUSEHOLDS = 70_000;

    private static final String CALLER = "00000000-0000-7000-8000-000000000001";

    private static final String HOUSES = """
            create table loaded_household as
            select h, area, area || '-' || lpad(h::text, 5, '0') as no, gen_random_uuid() as key from (
                select h, '500116' || (101 + h %% 300 / 10) || (201 + h %% 10) as area from generate_series(0, %d - 1) h) as placed
            """;

    // Commoner ones come first; the last of 204 is one in a thousand.
    private static final String SAMPLES = """
            create table loaded_sample as
            select (row_number() over (order by met, id) - 1)::int as n, sample.* from (
                select d.*, (select count(*) from keystore.finding f where f.decision_id = d.id) as met from decision d) as sample
            """;

    // One moment to the next is as long for all; months have their partitions.
    private static final String MOMENTS = """
            create table loaded as
            select (lpad(to_hex(ms), 12, '0') || '7' || substr(r, 1, 3) || '8' || substr(r, 4, 15))::uuid as id,
                   to_timestamp(ms / 1000.0) as at, i, (i::bigint * 7919 %% %d)::int as h,
                   floor(power(('x' || substr(r, 20, 8))::bit(32)::bigint::double precision / 4294967296, 3)
                       * (select count(*) from loaded_sample))::int as n
            from (select i, md5(i::text) as r,
                         (extract(epoch from timestamptz '2025-11-01 00:00+08') * 1000)::bigint
                             + (i::double precision / %d * 364 * 86400000)::bigint as ms
                  from generate_series(0, %2$d - 1) i) as moment
            """;

    private static final String MONTHS = """
            do $months$ begin
                perform add_month_of_decisions((date '2025-11-01' + make_interval(months => m))::date) from generate_series(0, 12) m;
            end $months$
            """;

    private static final String DECISIONS = """
            insert into decision (id, caller_id, household_no, area_code, round_id, as_of, ruleset_version, outcome, complete, decided_at,
                                  language, explain_all, data_key, call, document, trace, receipt)
            select l.id, '%s', h.no, h.area, to_char(l.at, 'YYYY-"Q"Q'), s.as_of, 1 + (extract(month from l.at)::int + 1) %% 12, s.outcome,
                   s.complete, l.at, s.language, s.explain_all, h.key, %s, %s, %s, sha256(uuid_send(l.id))
            from loaded l join loaded_household h using (h)
            join loaded_sample s using (n)
            where l.i >= %d and l.i < %d
            """;

    private static final List<String> AROUND = List.of("""
            insert into keystore.finding (decision_id, rule_id, kind, category, area_code)
            select l.id, f.rule_id, f.kind, f.category, h.area
            from loaded l join loaded_household h using (h)
            join loaded_sample s using (n) join keystore.finding f on f.decision_id = s.id
            """, """
            insert into keystore.open_question (decision_id, area_code, facts, parameters, failures)
            select l.id, h.area, q.facts, q.parameters, q.failures
            from loaded l join loaded_household h using (h)
            join loaded_sample s using (n) join keystore.open_question q on q.decision_id = s.id
            """, """
            insert into keystore.data_key (id, household_no, area_code, wrapped)
            select key, no, area, decode(repeat(md5(h::text), 2), 'hex') || decode(md5(no), 'hex') from loaded_household
            """, """
            insert into keystore.person (hash, data_key, area_code)
            select distinct on (1, 2) sha256(convert_to(case who when 3 then 'name ' || (h * 31 % 12000) else h || ' ' || who end, 'UTF8')), key, area
            from loaded_household, generate_series(0, 5) who
            """, """
            insert into request_key (caller_id, key, fingerprint, decision_id)
            select '00000000-0000-7000-8000-000000000001', 'visit-' || i, sha256(uuid_send(id)), id from loaded
            """, """
            insert into log_entry (leaf_index, kind, record_id, area_code, leaf)
            select 1000000 + i, 'DECISION', l.id, h.area, sha256(uuid_send(l.id)) from loaded l join loaded_household h using (h)
            """);

    private LoadedDecisions() {}

    /** Decides on every fixture, and copies what came of it. @param whole with ciphertexts of their true size */
    public static void into(RunningService service, int count, boolean whole) {
        fixtures().forEach(fixture -> decide(fixture, service));
        JdbcClient sql = service.sql();
        for (String statement :
                List.of(HOUSES.formatted(HOUSEHOLDS), SAMPLES, MOMENTS.formatted(HOUSEHOLDS, count), MONTHS)) {
            run(sql, statement);
        }
        int batch = 50_000;
        for (int from = 0; from < count; from += batch) {
            run(
                    sql,
                    DECISIONS.formatted(
                            CALLER,
                            part("call", whole),
                            part("document", whole),
                            part("trace", whole),
                            from,
                            from + batch));
        }
        AROUND.forEach(statement -> run(sql, statement));
        for (String statement : List.of(
                "drop table loaded, loaded_household, loaded_sample",
                "vacuum analyze decision",
                "vacuum analyze keystore.finding",
                "vacuum analyze keystore.person",
                "vacuum analyze keystore.data_key",
                "vacuum analyze request_key",
                "checkpoint")) {
            sql.sql(statement).update();
        }
    }

    private static String part(String column, boolean whole) {
        return whole ? "s." + column : "substr(s." + column + ", 1, 40)";
    }

    /** Past foreign keys: versions of the ruleset are made up. */
    private static void run(JdbcClient sql, String statement) {
        sql.sql("set session_replication_role = replica; " + statement).update();
    }

    private static void decide(Path fixture, RunningService service) {
        try {
            String written = Files.readString(fixture);
            String call = Calls.read(written).has("household") ? written : "{\"household\": " + written + "}";
            HttpResponse<String> given = service.post("/api/v1/evaluations", Role.COLLECTOR, call);
            if (given.statusCode() != 200) {
                throw new IllegalStateException(given.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> fixtures() {
        try (Stream<Path> files = Files.list(Path.of("../fixtures/households"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
