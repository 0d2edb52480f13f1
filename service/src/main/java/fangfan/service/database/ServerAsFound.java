package fangfan.service.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The server, as the application sees it.
 *
 * @param version as PostgreSQL counts: 150004 is 15.4
 * @param role that the application has
 */
record ServerAsFound(int version, String role) {

    private static final int OLDEST = 150000;

    static ServerAsFound by(DataSource application) {
        return JdbcClient.create(application)
                .sql("select current_setting('server_version_num')::int, current_user")
                .query((row, number) -> new ServerAsFound(row.getInt(1), row.getString(2)))
                .single();
    }

    /** @throws StartRefusal when it is too old */
    void requireOldestMajor() {
        if (version < OLDEST) {
            throw StartRefusal.tooOld(version / 10_000);
        }
    }

    /** As SQL wants it: names are case-sensitive, and may hold a hyphen. */
    String quotedRole() {
        return quoted(role);
    }

    static String quoted(String role) {
        return '"' + role.replace("\"", "\"\"") + '"';
    }
}
