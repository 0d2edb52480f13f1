package fangfan.service.trace.store;

import fangfan.service.trace.LatestCalls;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The latest facts of every household in PostgreSQL, found along the index of decisions by household. */
@Component
class LatestCallRows implements LatestCalls {

    // The limit stands inside, where the index has the order: however few households lie in the area, a query is as
    // short as any.
    private static final String LATEST = """
            (select distinct on (household_no) household_no, area_code, round_id, call from decision
             where household_no > :after and decided_at <= :until
             order by household_no, decided_at desc, id desc
             limit :most) latest
            """;

    private final JdbcClient jdbc;

    LatestCallRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page page(String after, Instant until, String area, int most) {
        List<LatestCall> calls = new ArrayList<>();
        List<String> last = new ArrayList<>();
        asked(
                        "select household_no, round_id, case when starts_with(area_code, :area) then call end from "
                                + LATEST + "order by household_no",
                        after,
                        until,
                        area,
                        most)
                .query(row -> {
                    last.add(row.getString(1));
                    byte[] call = row.getBytes(3);
                    if (call != null) {
                        calls.add(new LatestCall(row.getString(1), row.getString(2), call));
                    }
                });
        return new Page(calls, last.isEmpty() ? Optional.empty() : Optional.of(last.get(last.size() - 1)));
    }

    @Override
    public Count count(String after, Instant until, String area, int most) {
        return asked(
                        "select count(*) filter (where starts_with(area_code, :area)), max(household_no) from "
                                + LATEST,
                        after,
                        until,
                        area,
                        most)
                .query((row, number) -> new Count(row.getInt(1), Optional.ofNullable(row.getString(2))))
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, String after, Instant until, String area, int most) {
        return jdbc.sql(sql)
                .param("after", after)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("area", area)
                .param("most", most);
    }
}
