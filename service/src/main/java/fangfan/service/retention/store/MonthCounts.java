package fangfan.service.retention.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what is kept of each month, of the area that the transaction works for. */
@Component
public class MonthCounts {

    private final JdbcClient jdbc;

    MonthCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param households that the decisions are about; one that was shredded and decided anew counts twice */
    public record Count(YearMonth month, long decisions, long households) {}

    /** The oldest month first. */
    public List<Count> byMonth() {
        return jdbc.sql("""
                        select date_trunc('month', decided_at at time zone 'Asia/Shanghai')::date as month,
                               count(*) as decisions, count(distinct data_key) as households
                        from decision group by 1 order by 1
                        """)
                .query((row, number) -> new Count(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getLong("decisions"),
                        row.getLong("households")))
                .list();
    }
}
