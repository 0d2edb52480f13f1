package fangfan.service.trace.store;

import fangfan.evidence.record.DecisionEntry;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Decisions as they are stored, encrypted; of the area that is set. */
@Component
public class EntryRows {

    private final JdbcTemplate jdbc;

    EntryRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** In no order. */
    public List<DecisionEntry> find(Collection<UUID> ids) {
        return jdbc.query(Entries.SELECT + "where id = any(?)", Entries::entry, (Object) ids.toArray(UUID[]::new));
    }

    /** Those that have no place in the log, in the order of their ids. */
    public List<DecisionEntry> outsideTheLog(Optional<UUID> after, int most) {
        return jdbc.query(
                Entries.SELECT
                        + "d where id > ? and not exists (select from log_entry l where l.record_id = d.id) order by id limit ?",
                Entries::entry,
                after.orElse(new UUID(0, 0)),
                most);
    }
}
