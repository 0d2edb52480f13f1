package fangfan.service.proofs;

import fangfan.service.Reachable;
import fangfan.service.trace.MasterKey;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The packaged service as a process of its own: it can be stopped, killed and started again on the same port and data directory.
 *
 * <p>Its output goes to {@code service.log} in the data directory.
 */
public final class ServiceProcess implements Reachable, Killable, AutoCloseable {

    /** More than any test asks for: a service whose database is not its own holds callers to a share. */
    public static final Map<String, String> WITHOUT_LIMITS = Map.of(
            "FANGFAN_LIMITS_REQUESTSPERSECOND", "1000000",
            "FANGFAN_LIMITS_BURST", "1000000");

    private static final Path JAR = Path.of("target", "fangfan-service.jar");
    private static final Duration STARTUP = Duration.ofMinutes(3);

    private final Path data;
    private final int port;
    private final Map<String, String> environment;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Process process;

    private ServiceProcess(Path data, int port, Map<String, String> environment) {
        this.data = data;
        this.port = port;
        this.environment = environment;
        this.process = launch();
    }

    /** Starts the service with its own PostgreSQL; returns when it is ready. */
    public static ServiceProcess start(Path data) {
        return start(data, Map.of());
    }

    /** Starts the service on the server; returns when it is ready. */
    public static ServiceProcess start(Path data, DatabaseProcess database) {
        return start(data, database.environment());
    }

    /** @param environment settings of the service; {@code JDK_JAVA_OPTIONS} takes options of its JVM */
    public static ServiceProcess start(Path data, Map<String, String> environment) {
        ServiceProcess service = new ServiceProcess(data.toAbsolutePath(), FreePort.find(), environment);
        service.awaitReady();
        return service;
    }

    private Process launch() {
        try {
            Files.createDirectories(data);
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            ProcessBuilder builder = new ProcessBuilder(java.toString(), "-Xmx768m", "-jar", JAR.toString());
            builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
            builder.environment()
                    .putAll(Map.of(
                            "SERVER_PORT",
                            String.valueOf(port),
                            "FANGFAN_DATA",
                            data.toString(),
                            "FANGFAN_WARMUP",
                            "0s"));
            builder.environment().putAll(environment);
            return builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private File log() {
        return data.resolve("service.log").toFile();
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public Path data() {
        return data;
    }

    @Override
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** The database of a service that runs its own, as its superuser sees it. */
    DataSource ownDatabase() {
        System.setProperty(
                "org.postgresql.pgservicefile",
                home().resolve("pg_service.conf").toString());
        PGSimpleDataSource own = new PGSimpleDataSource();
        own.setURL("jdbc:postgresql://?service=postgres");
        return own;
    }

    MasterKey masterKey() {
        Path keys = Path.of(
                environment.getOrDefault("FANGFAN_KEYS", data.resolve("keys").toString()));
        try {
            return new MasterKey(Base64.getDecoder()
                    .decode(Files.readString(keys.resolve("master.key")).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The processes of the service's own database. */
    Optional<Postmaster> ownServer() {
        return Postmaster.of(home().resolve("cluster"));
    }

    private Path home() {
        return data.resolve("postgresql");
    }

    /** {@code kill -9} of the service alone: its own PostgreSQL, if any, lives on as an orphan. */
    @Override
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** Asks the service to stop and waits until it did. */
    public void stop() {
        process.destroy();
        awaitExit();
    }

    /** Starts it again after {@link #kill} or {@link #stop}; returns when it is ready. */
    @Override
    public void restart() {
        relaunch();
        awaitReady();
    }

    /** Starts it again and does not wait. */
    public void relaunch() {
        process = launch();
    }

    /** Whether it answers that it can evaluate. */
    public boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(uri("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListening) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public void awaitReady() {
        long until = System.nanoTime() + STARTUP.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("the service did not start:\n" + String.join("\n", lastOfLog()));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> lastOfLog() {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(log().toPath()));
            return lines.subList(Math.max(0, lines.size() - 40), lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitExit() {
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the service does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Stops the service, and its own PostgreSQL should that have been left behind. */
    @Override
    public void close() {
        process.destroy();
        try {
            awaitExit();
        } finally {
            process.destroyForcibly();
            ownServer().ifPresent(Postmaster::kill);
        }
    }
}
