package fangfan.service.evaluation.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Idempotency keys in PostgreSQL; each belongs to its caller. */
@Component
public class RequestKeys {

    /** The first call that used a key, and what it came to. */
    public record Use(String key, byte[] fingerprint, UUID decision) {}

    private final JdbcTemplate jdbc;

    RequestKeys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the keys for the transaction of the caller.
     *
     * @return those that were taken; the others another transaction has, on whichever instance
     */
    public Set<String> take(UUID caller, Collection<String> keys) {
        return Set.copyOf(jdbc.queryForList(
                "select key from unnest(?) as key where pg_try_advisory_xact_lock(hashtextextended(? || ' ' || key, 0))",
                String.class,
                array(keys),
                caller.toString()));
    }

    /**
     * The first uses of the keys.
     *
     * <p>Invariant: a statement of its own, after {@link #take}. In the same one it would read what was committed before the keys
     * were taken, and miss the use that had them until then.
     */
    public List<Use> find(UUID caller, Collection<String> keys) {
        return jdbc.query(
                "select key, fingerprint, decision_id from request_key where caller_id = ? and key = any(?)",
                (row, number) -> new Use(row.getString(1), row.getBytes(2), row.getObject(3, UUID.class)),
                caller,
                array(keys));
    }

    public void insert(UUID caller, Collection<Use> uses) {
        jdbc.batchUpdate(
                "insert into request_key (caller_id, key, fingerprint, decision_id) values (?, ?, ?, ?)",
                uses.stream()
                        .map(use -> new Object[] {caller, use.key(), use.fingerprint(), use.decision()})
                        .collect(Collectors.toList()));
    }

    private static Object array(Collection<String> keys) {
        return keys.toArray(String[]::new);
    }
}
