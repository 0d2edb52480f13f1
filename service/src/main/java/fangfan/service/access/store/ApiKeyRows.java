package fangfan.service.access.store;

import fangfan.service.access.ApiKey;
import fangfan.service.access.AreaPrefix;
import fangfan.service.access.Caller;
import fangfan.service.access.Role;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** API keys in PostgreSQL. */
@Component
public class ApiKeyRows {

    private final JdbcClient jdbc;

    ApiKeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose key it is; empty for one that nobody has, or that was revoked. */
    public Optional<Caller> find(ApiKey key) {
        return jdbc.sql(
                        "select id, name, role, area_prefix from api_key where secret_hash = :hash and revoked_at is null")
                .param("hash", key.hash())
                .query((row, number) -> new Caller(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        Role.valueOf(row.getString(3)),
                        new AreaPrefix(row.getString(4))))
                .optional();
    }

    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from api_key)")
                .query(Boolean.class)
                .single();
    }

    public void insert(Caller caller, ApiKey key) {
        jdbc.sql(
                        "insert into api_key (id, name, secret_hash, role, area_prefix) values (:id, :name, :hash, :role, :area)")
                .param("id", caller.id())
                .param("name", caller.name())
                .param("hash", key.hash())
                .param("role", caller.role().name())
                .param("area", caller.area().digits())
                .update();
    }
}
