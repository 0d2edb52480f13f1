package fangfan.service.log.store;

import fangfan.service.log.LogQueue;
import fangfan.service.log.Queued;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The queue of the log in PostgreSQL. */
@Component
public class QueueRows implements LogQueue {

    private final JdbcTemplate jdbc;

    QueueRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void append(List<Queued> records) {
        append(records, jdbc);
    }

    /** With a role of its own. */
    public static void append(List<Queued> records, JdbcTemplate as) {
        as.batchUpdate(
                "insert into log_queue (record_id, kind, area_code, leaf) values (?, ?, ?, ?)",
                records.stream()
                        .map(record -> new Object[] {record.record(), record.kind(), record.area(), record.leaf()})
                        .toList());
    }
}
