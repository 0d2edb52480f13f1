package fangfan.service.trace.store;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The months that decisions are kept in, each a partition. */
@Component
public class MonthRows {

    private final JdbcClient jdbc;

    MonthRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the month of the day, unless there is one. */
    public void ensure(LocalDate day) {
        jdbc.sql("select add_month_of_decisions(:day)").param("day", day).query(row -> {});
    }
}
