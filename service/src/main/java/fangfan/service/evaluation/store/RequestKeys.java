package fangfan.service.evaluation.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Idempotency keys in PostgreSQL; each belongs to its caller. */
@Component
public class RequestKeys {

    /** The first call that used a key. */
    public record Used(byte[] fingerprint, UUID decision) {}

    private final JdbcTemplate jdbc;

    RequestKeys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the key for the transaction of the caller; false when another transaction, on whichever instance, has it. */
    public boolean take(UUID caller, String key) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select pg_try_advisory_xact_lock(hashtextextended(?, 0))", Boolean.class, caller + " " + key));
    }

    public Optional<Used> find(UUID caller, String key) {
        return jdbc
                .query(
                        "select fingerprint, decision_id from request_key where caller_id = ? and key = ?",
                        (row, number) -> new Used(row.getBytes(1), row.getObject(2, UUID.class)),
                        caller,
                        key)
                .stream()
                .findFirst();
    }

    public void insert(UUID caller, String key, byte[] fingerprint, UUID decision) {
        jdbc.update("insert into request_key values (?, ?, ?, ?)", caller, key, fingerprint, decision);
    }
}
