package fangfan.service.access.store;

import fangfan.service.access.ApiKey;
import fangfan.service.access.AreaPrefix;
import fangfan.service.access.Caller;
import fangfan.service.access.IssuedKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** API keys in PostgreSQL. */
@Component
public class ApiKeyRows {

    private static final String SELECT =
            "select id, name, role, area_prefix, created_at, created_by, rotated_at, revoked_at from api_key ";

    private final JdbcClient jdbc;

    ApiKeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose key it is; empty for one that nobody has, or that was revoked. */
    public Optional<Caller> find(ApiKey key) {
        return jdbc.sql(
                        "select id, name, role, area_prefix from api_key where secret_hash = :hash and revoked_at is null")
                .param("hash", key.hash())
                .query((row, number) -> Columns.caller(row))
                .optional();
    }

    public Optional<IssuedKey> get(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(ApiKeyRows::key)
                .optional();
    }

    /** The keys of the area, oldest first. */
    public List<IssuedKey> within(AreaPrefix area) {
        return jdbc.sql(SELECT + "where starts_with(area_prefix, :area) order by created_at, id")
                .param("area", area.digits())
                .query(ApiKeyRows::key)
                .list();
    }

    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from api_key)")
                .query(Boolean.class)
                .single();
    }

    /** Makes whoever locks, on whichever instance, wait until the transaction of the caller ends. */
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('api_key', 0))").query(row -> {});
    }

    /** Whether someone else can still administer all of the administrator's area. */
    public boolean hasAnotherAdministrator(Caller administrator) {
        return jdbc.sql("""
                        select exists (select from api_key where role = 'ADMIN' and revoked_at is null and id <> :id
                                       and starts_with(:area, area_prefix))
                        """)
                .param("id", administrator.id())
                .param("area", administrator.area().digits())
                .query(Boolean.class)
                .single();
    }

    public void insert(Caller owner, ApiKey key, Optional<UUID> createdBy) {
        jdbc.sql("""
                        insert into api_key (id, name, secret_hash, role, area_prefix, created_by)
                        values (:id, :name, :hash, :role, :area, :createdBy)
                        """)
                .param("id", owner.id())
                .param("name", owner.name())
                .param("hash", key.hash())
                .param("role", owner.role().name())
                .param("area", owner.area().digits())
                .param("createdBy", createdBy.orElse(null))
                .update();
    }

    public void replace(UUID id, ApiKey key) {
        jdbc.sql("update api_key set secret_hash = :hash, rotated_at = now() where id = :id")
                .param("id", id)
                .param("hash", key.hash())
                .update();
    }

    public void revoke(UUID id) {
        jdbc.sql("update api_key set revoked_at = now() where id = :id")
                .param("id", id)
                .update();
    }

    private static IssuedKey key(ResultSet row, int number) throws SQLException {
        return new IssuedKey(
                Columns.caller(row),
                Columns.instant(row, "created_at").orElseThrow(),
                Columns.uuid(row, "created_by"),
                Columns.instant(row, "rotated_at"),
                Columns.instant(row, "revoked_at"));
    }
}
