package fangfan.service.log.store;

import fangfan.service.log.LogEntry;
import fangfan.service.log.Queued;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The log in PostgreSQL; rows are only ever added. */
@Component
public class LogRows {

    private final JdbcTemplate jdbc;

    LogRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A checkpoint as it was signed. */
    public record SignedNote(long size, String note) {}

    /** A whole subtree. */
    public record Node(int level, long position, byte[] hash) {}

    /** @return whether nobody else seals until the transaction of the caller ends */
    public boolean lock() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select pg_try_advisory_xact_lock(hashtextextended('seal', 0))", Boolean.class));
    }

    /** Takes what was committed, the oldest first. */
    public List<Queued> drain(int most) {
        List<Queued> taken = jdbc.query(
                """
                delete from log_queue where record_id in (select record_id from log_queue order by record_id limit ?)
                returning record_id, kind, area_code, leaf
                """,
                (row, number) ->
                        new Queued(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getBytes(4)),
                most);
        return taken.stream()
                .sorted(Comparator.comparing(queued -> queued.record().toString()))
                .toList();
    }

    public void append(List<LogEntry> entries) {
        jdbc.batchUpdate(
                "insert into log_entry (leaf_index, kind, record_id, area_code, leaf) values (?, ?, ?, ?, ?)",
                entries.stream()
                        .map(entry ->
                                new Object[] {entry.index(), entry.kind(), entry.record(), entry.area(), entry.leaf()})
                        .toList());
    }

    public void keep(List<Node> nodes) {
        jdbc.batchUpdate(
                "insert into log_node (level, position, hash) values (?, ?, ?)",
                nodes.stream()
                        .map(node -> new Object[] {node.level(), node.position(), node.hash()})
                        .toList());
    }

    public void add(SignedNote checkpoint, Instant at) {
        jdbc.update(
                "insert into log_checkpoint (size, sealed_at, note) values (?, ?, ?)",
                checkpoint.size(),
                at.atOffset(ZoneOffset.UTC),
                checkpoint.note());
    }

    public Optional<SignedNote> latest() {
        return jdbc.query("select size, note from log_checkpoint order by size desc limit 1", LogRows::note).stream()
                .findFirst();
    }

    public Optional<SignedNote> checkpoint(long size) {
        return jdbc.query("select size, note from log_checkpoint where size = ?", LogRows::note, size).stream()
                .findFirst();
    }

    /** In their order. */
    public List<SignedNote> checkpointsAfter(long size, int most) {
        return jdbc.query(
                "select size, note from log_checkpoint where size > ? order by size limit ?",
                LogRows::note,
                size,
                most);
    }

    /** The first checkpoint that holds the leaf. */
    public Optional<SignedNote> sealing(long index) {
        return checkpointsAfter(index, 1).stream().findFirst();
    }

    private static SignedNote note(ResultSet row, int number) throws SQLException {
        return new SignedNote(row.getLong(1), row.getString(2));
    }

    public Optional<LogEntry> entry(UUID record) {
        return jdbc
                .query(
                        "select leaf_index, kind, record_id, area_code, leaf from log_entry where record_id = ?",
                        LogRows::entry,
                        record)
                .stream()
                .findFirst();
    }

    /** @param to exclusive */
    public List<LogEntry> entries(long from, long to) {
        return jdbc.query(
                "select leaf_index, kind, record_id, area_code, leaf from log_entry where leaf_index >= ? and leaf_index < ? order by leaf_index",
                LogRows::entry,
                from,
                to);
    }

    private static LogEntry entry(ResultSet row, int number) throws SQLException {
        return new LogEntry(
                row.getLong(1), row.getString(2), row.getObject(3, UUID.class), row.getString(4), row.getBytes(5));
    }

    /** @param to exclusive */
    public List<byte[]> leaves(long from, long to) {
        return new ArrayList<>(jdbc.query(
                "select leaf from log_entry where leaf_index >= ? and leaf_index < ? order by leaf_index",
                (row, number) -> row.getBytes(1),
                from,
                to));
    }

    /** Hashes of whole subtrees of the level, in their order. @param to exclusive */
    public List<byte[]> nodes(int level, long from, long to) {
        return jdbc.query(
                "select hash from log_node where level = ? and position >= ? and position < ? order by position",
                (row, number) -> row.getBytes(1),
                level,
                from,
                to);
    }

    /** How many records wait to be sealed, and the oldest of them. */
    public record Waiting(long records, Optional<UUID> oldest) {}

    public Waiting waiting() {
        return jdbc.query(
                        "select count(*), (select record_id from log_queue order by record_id limit 1) from log_queue",
                        (row, number) -> new Waiting(row.getLong(1), Optional.ofNullable(row.getObject(2, UUID.class))))
                .get(0);
    }
}
