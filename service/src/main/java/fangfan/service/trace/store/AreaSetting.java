package fangfan.service.trace.store;

import fangfan.service.access.AreaPrefix;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells PostgreSQL for which area a transaction works; it shows and takes rows of no other. */
@Component
public class AreaSetting {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    AreaSetting(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Works in the transaction of the caller, or in one of its own, which sees this area alone from now on. */
    public <T> T within(AreaPrefix area, Supplier<T> work) {
        return transaction.execute(status -> {
            set(area);
            return work.get();
        });
    }

    /** For the rest of the transaction of the caller. */
    public void set(AreaPrefix area) {
        jdbc.queryForObject("select set_config('fangfan.area', ?, true)", String.class, area.digits() + ":");
    }
}
