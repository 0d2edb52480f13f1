package fangfan.service.access.store;

import fangfan.service.access.Account;
import fangfan.service.access.AreaPrefix;
import fangfan.service.access.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts in PostgreSQL. */
@Component
public class AccountRows {

    private static final String SELECT = """
            select id, name, role, area_prefix, created_at, created_by, password_set_at, disabled_at from account
            where password_hash is not null\s""";

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for an account that nobody has, that was disabled, or that has no password. */
    public Optional<AccountRow> findToSignIn(String name) {
        return jdbc.sql("""
                        select id, name, role, area_prefix, password_hash, password_set_at from account
                        where name = :name and disabled_at is null and password_hash is not null
                        """)
                .param("name", name)
                .query((row, number) -> new AccountRow(
                        Columns.caller(row),
                        row.getString("password_hash"),
                        Columns.instant(row, "password_set_at").orElseThrow()))
                .optional();
    }

    /** Whether who signed in with the password of that time still may. */
    public boolean stands(UUID id, Instant passwordSetAt) {
        return jdbc.sql("""
                        select exists (select from account
                                       where id = :id and password_set_at = :passwordSetAt and disabled_at is null)
                        """)
                .param("id", id)
                .param("passwordSetAt", passwordSetAt.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    public Optional<Account> get(String name) {
        return jdbc.sql(SELECT + "and name = :name")
                .param("name", name)
                .query(AccountRows::account)
                .optional();
    }

    /** The accounts of the area, oldest first. */
    public List<Account> within(AreaPrefix area) {
        return jdbc.sql(SELECT + "and starts_with(area_prefix, :area) order by created_at, name")
                .param("area", area.digits())
                .query(AccountRows::account)
                .list();
    }

    /** @return false when there is an account of that name */
    public boolean insert(Caller holder, String passwordHash, Optional<UUID> createdBy) {
        return insert(holder, passwordHash, createdBy.orElse(null)) == 1;
    }

    /** Makes sure of an account that nobody can sign in with. */
    public void insertWithoutPassword(Caller holder) {
        insert(holder, null, (UUID) null);
    }

    private int insert(Caller holder, @Nullable String passwordHash, @Nullable UUID createdBy) {
        return jdbc.sql("""
                        insert into account (id, name, password_hash, role, area_prefix, created_by)
                        values (:id, :name, :hash, :role, :area, :createdBy) on conflict do nothing
                        """)
                .param("id", holder.id())
                .param("name", holder.name())
                .param("hash", passwordHash)
                .param("role", holder.role().name())
                .param("area", holder.area().digits())
                .param("createdBy", createdBy)
                .update();
    }

    public void setPassword(UUID id, String passwordHash) {
        jdbc.sql("update account set password_hash = :hash, password_set_at = now() where id = :id")
                .param("id", id)
                .param("hash", passwordHash)
                .update();
    }

    public void disable(UUID id) {
        jdbc.sql("update account set disabled_at = now() where id = :id")
                .param("id", id)
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                Columns.caller(row),
                Columns.instant(row, "created_at").orElseThrow(),
                Columns.uuid(row, "created_by"),
                Columns.instant(row, "password_set_at").orElseThrow(),
                Columns.instant(row, "disabled_at"));
    }
}
