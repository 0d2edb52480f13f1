package fangfan.service.dashboard.store;

import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How PostgreSQL counts, for the rest of the transaction of the caller. */
@Component
public class CountSettings {

    private final JdbcTemplate jdbc;

    CountSettings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** With memory enough to sort a million keys in few passes, and on one processor: decisions are made meanwhile. */
    public void set() {
        jdbc.execute("set local work_mem = '32MB'; set local max_parallel_workers_per_gather = 0");
    }

    /** PostgreSQL takes the rows of an area for few, and would look each of them up. */
    <T> T withoutLookingUp(Supplier<T> query) {
        jdbc.execute("set local enable_nestloop = off");
        T found = query.get();
        jdbc.execute("set local enable_nestloop = on");
        return found;
    }
}
