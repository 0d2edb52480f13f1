package fangfan.service.log.store;

import fangfan.evidence.record.EventEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What was done, in PostgreSQL; rows are only ever added. */
@Component
public class EventRows {

    private static final String INSERT =
            "insert into event (id, kind, at, by_id, area_prefix, details, leaf) values (?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    EventRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(EventEntry entry) {
        insert(entry, jdbc);
    }

    /** With a role of its own. */
    public static void insert(EventEntry entry, JdbcTemplate as) {
        as.update(
                INSERT,
                entry.id(),
                entry.kind(),
                entry.at().atOffset(ZoneOffset.UTC),
                entry.by(),
                entry.area(),
                entry.details(),
                entry.leaf());
    }

    /** In no order; those of the area that the transaction of the caller sees. */
    public List<EventEntry> find(Collection<UUID> ids) {
        return jdbc.query(
                "select id, kind, at, by_id, area_prefix, details from event where id = any(?)",
                EventRows::entry,
                (Object) ids.toArray(UUID[]::new));
    }

    /** Those that have no place in the log, in the order of their ids; of the area that the transaction of the caller sees. */
    public List<EventEntry> outsideTheLog() {
        return jdbc.query("""
                select id, kind, at, by_id, area_prefix, details from event e
                where not exists (select from log_entry l where l.record_id = e.id) order by id limit 100000
                """, EventRows::entry);
    }

    private static EventEntry entry(ResultSet row, int number) throws SQLException {
        return new EventEntry(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getString(6));
    }
}
