package fangfan.service.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** Sees to the roles and the database: migrations run as its owner, the application as a role that owns nothing. */
final class Roles {

    private static final String SCRAM = "scram-sha-256";

    private Roles() {}

    static void prepare(int port, Logins logins) throws SQLException {
        Login superuser = logins.superuser();
        try (Connection connection =
                        DriverManager.getConnection(url(port, "postgres"), superuser.user(), superuser.password());
                Statement statement = connection.createStatement()) {
            ensure(logins.owner(), connection, statement);
            ensure(logins.application(), connection, statement);
            ensure(logins.eraser(), connection, statement);
            if (isAbsent("pg_database where datname = '" + EmbeddedDatabase.NAME + "'", statement)) {
                statement.execute("create database %s owner %s".formatted(EmbeddedDatabase.NAME, Login.OWNER));
            }
            statement.execute(
                    "revoke all on database postgres, template1, %s from public".formatted(EmbeddedDatabase.NAME));
            statement.execute("grant connect on database %s to %s, %s"
                    .formatted(EmbeddedDatabase.NAME, Login.APPLICATION, Login.ERASER));
        }
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable&gssEncMode=disable".formatted(port, database);
    }

    /** The driver hashes the password before it leaves, so that no statement holds it. */
    private static void ensure(Login login, Connection connection, Statement statement) throws SQLException {
        if (isAbsent("pg_roles where rolname = '" + login.user() + "'", statement)) {
            statement.execute("create role %s login".formatted(login.user()));
        }
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(login.user(), login.password().toCharArray(), SCRAM);
    }

    private static boolean isAbsent(String from, Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("select from " + from)) {
            return !rows.next();
        }
    }
}
