package fangfan.service;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of a test's own, on a server of its own, used as superuser: for what would disturb other tests. */
public final class SeparateDatabase {

    private static final EmbeddedPostgres SERVER = server();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;
    private final Path keys = RunningService.newDirectory().toAbsolutePath();

    private SeparateDatabase(String name) {
        this.name = name;
    }

    public static SeparateDatabase create() {
        String name = "separate" + COUNT.incrementAndGet();
        onServer("create database " + name);
        return new SeparateDatabase(name);
    }

    private static void onServer(String statement) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement some = connection.createStatement()) {
            some.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres server() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An instance of the service that uses this database; close it. */
    public RunningService startService() {
        return startService(RunningService.newDirectory());
    }

    /** An instance with its other data in that directory; close it. */
    public RunningService startService(Path data, String... configuration) {
        List<String> all = new ArrayList<>(List.of(
                "--spring.datasource.url=" + SERVER.getJdbcUrl("postgres", name),
                "--spring.datasource.username=postgres",
                "--fangfan.keys=" + keys));
        all.addAll(List.of(configuration));
        return RunningService.start(data, all.toArray(String[]::new));
    }

    /** Ends every connection and takes no more: an outage, for this database alone. */
    public void refuseConnections() {
        onServer("alter database " + name + " allow_connections false");
        onServer("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
    }

    public void acceptConnections() {
        onServer("alter database " + name + " allow_connections true");
    }

    public DataSource dataSource() {
        return SERVER.getDatabase("postgres", name);
    }

    /** Past all triggers: what is append-only can be taken back between tests. */
    public JdbcClient unguardedSql() {
        return JdbcClient.create(new DriverManagerDataSource(
                SERVER.getJdbcUrl("postgres", name) + "&options=-c%20session_replication_role%3Dreplica"));
    }

    public JdbcClient sql() {
        return JdbcClient.create(dataSource());
    }
}
