package fangfan.service.start.store;

import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks PostgreSQL whether decisions can be kept, and how many there are of all areas: the log knows, whatever area one works for. */
@Component
public class DatabaseProbe {

    /** Counting stops here: a page must not read a table of millions. */
    public static final int MOST_COUNTED = 100_000;

    /**
     * @param writable whether this service may insert decisions now
     * @param stored decisions, at most {@link #MOST_COUNTED}
     */
    public record State(boolean writable, long stored) {}

    private final JdbcClient jdbc;

    DatabaseProbe(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Absent when the database does not answer. */
    public Optional<State> state() {
        try {
            return jdbc.sql("""
                            select current_setting('transaction_read_only') = 'off' and has_table_privilege('decision', 'insert'),
                                   (select count(*) from (select from log_entry where kind = 'DECISION' union all
                                                           select from log_queue where kind = 'DECISION' limit :most) counted)
                            """)
                    .param("most", MOST_COUNTED)
                    .query((row, number) -> new State(row.getBoolean(1), row.getLong(2)))
                    .optional();
        } catch (DataAccessException unreachable) {
            return Optional.empty();
        }
    }
}
