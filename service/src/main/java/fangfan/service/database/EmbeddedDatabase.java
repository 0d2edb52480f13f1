package fangfan.service.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL server that this instance runs for itself: durable, on loopback only, with passwords. */
final class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "fangfan";

    private static final Logger LOGGER = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final int PORTS_TRIED = 5;
    private static final String INVALID_PASSWORD = "28P01";

    private final Path home;
    private final DirectoryLock lock;
    private final Logins logins;
    private final PostgresServer server;
    private final int port;
    private final Supervisor supervisor;

    private EmbeddedDatabase(Path home, int wantedPort, DirectoryLock lock) throws IOException {
        this.home = home;
        this.lock = lock;
        Platform platform = Platform.here();
        Cluster cluster = new Cluster(home, platform);
        if (cluster.exists()) {
            cluster.requireMajor();
        }
        Binaries binaries = new Binaries(home, platform);
        Path programs = binaries.directory();
        Programs run = new Programs(programs, home, platform);
        this.server = new PostgresServer(home, cluster, run);
        server.stop();
        binaries.removeOthers(programs);
        this.logins = logins(cluster.exists());
        if (!cluster.exists()) {
            LOGGER.info("making a new database in {}", home);
            cluster.create(run, logins);
        }
        this.port = start(wantedPort, cluster);
        this.supervisor = new Supervisor(server, port);
    }

    /**
     * Starts the server; one that an earlier service left running is stopped first.
     *
     * @param home where its data, programs, passwords and log are kept
     * @param port 0 for that of the last start if it is free, else any that is
     * @throws StartRefusal when it cannot
     */
    static EmbeddedDatabase start(Path home, int port) {
        try {
            Path real = OwnerOnly.directory(home).toRealPath();
            DirectoryLock lock = DirectoryLock.take(real);
            try {
                return new EmbeddedDatabase(real, port, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw StartRefusal.of(e, home);
        }
    }

    private Logins logins(boolean kept) throws IOException {
        Path file = home.resolve(Logins.FILE);
        Logins logins = kept ? Logins.read(file) : Logins.random();
        logins.write(file);
        return logins;
    }

    private int start(int wanted, Cluster cluster) throws IOException {
        int candidate = wanted > 0 ? wanted : cluster.lastPort().orElseGet(EmbeddedDatabase::freePort);
        for (int tried = 1; !server.start(candidate); tried++) {
            if (wanted > 0 || tried == PORTS_TRIED) {
                throw StartRefusal.portTaken(candidate);
            }
            candidate = freePort();
        }
        try {
            Roles.prepare(candidate, logins);
            OwnerOnly.write(home.resolve(ServiceFile.FILE), ServiceFile.lines(candidate, logins));
            return candidate;
        } catch (SQLException e) {
            server.stop();
            throw isWrongPassword(e)
                    ? StartRefusal.passwordsLost(home.resolve(Logins.FILE))
                    : StartRefusal.failed(home, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    private static boolean isWrongPassword(SQLException e) {
        return INVALID_PASSWORD.equals(e.getSQLState());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw StartRefusal.portTaken(0);
        }
    }

    String url() {
        return Roles.url(port, NAME);
    }

    Login superuser() {
        return logins.superuser();
    }

    Login owner() {
        return logins.owner();
    }

    Login application() {
        return logins.application();
    }

    Login eraser() {
        return logins.eraser();
    }

    @Override
    public void close() throws IOException {
        supervisor.close();
        server.stop();
        lock.close();
    }
}
