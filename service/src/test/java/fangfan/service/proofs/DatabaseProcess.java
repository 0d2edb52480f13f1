package fangfan.service.proofs;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;

/**
 * A PostgreSQL server of our own, with durable settings, that stands for an operator's: services share it, and it can be killed,
 * frozen and started again on the same port.
 */
public final class DatabaseProcess implements Killable, AutoCloseable {

    /** The superuser; connections from loopback need no password. */
    public static final String USER = "postgres";

    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    private DatabaseProcess(Path data, int port) {
        this.data = data;
        this.port = port;
        this.server = launch();
    }

    /** @param data is made when it is not there yet, and kept */
    public static DatabaseProcess start(Path data) {
        return new DatabaseProcess(data.toAbsolutePath(), FreePort.find());
    }

    private EmbeddedPostgres launch() {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    public String url() {
        return server.getJdbcUrl(USER, "postgres");
    }

    public DataSource dataSource() {
        return server.getPostgresDatabase();
    }

    /** What a service needs in its environment to use this server, and the keys that all of them share. */
    public Map<String, String> environment() {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "SPRING_DATASOURCE_USERNAME",
                USER,
                "SPRING_DATASOURCE_PASSWORD",
                "none",
                "FANGFAN_KEYS",
                data.resolveSibling(data.getFileName() + "-keys").toString());
    }

    /** {@code kill -9} of the server and all of its processes. */
    @Override
    public void kill() {
        postmaster().kill();
    }

    /** Starts the server again, after {@link #kill} or {@link #stop}. */
    @Override
    public void restart() {
        stop();
        server = launch();
    }

    /** Freezes the server until {@link #resume}. */
    public void suspend() {
        postmaster().suspend();
    }

    public void resume() {
        postmaster().resume();
    }

    /** Stops the server as an operator does. */
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Postmaster postmaster() {
        return Postmaster.of(data).orElseThrow(() -> new IllegalStateException("no server runs on " + data));
    }

    @Override
    public void close() {
        Postmaster.of(data).ifPresent(Postmaster::resume);
        stop();
    }
}
