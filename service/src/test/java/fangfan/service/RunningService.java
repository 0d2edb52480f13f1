package fangfan.service;

import fangfan.service.access.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The service as it ships, with its own PostgreSQL in a new directory: one for all tests of a JVM. */
public final class RunningService implements Reachable, AutoCloseable {

    private static final RunningService INSTANCE = start(newDirectory());

    private final ConfigurableApplicationContext context;
    private final Path data;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningService(ConfigurableApplicationContext context, Path data) {
        this.context = context;
        this.data = data;
    }

    public static RunningService get() {
        return INSTANCE;
    }

    /** Another instance, for what would disturb other tests; close it. */
    public static RunningService start(Path data, String... configuration) {
        List<String> arguments =
                new ArrayList<>(List.of("--server.port=0", "--fangfan.data=" + data, "--fangfan.warm-up=0s"));
        arguments.addAll(List.of(configuration));
        return new RunningService(SpringApplication.run(FangfanService.class, arguments.toArray(String[]::new)), data);
    }

    public static Path newDirectory() {
        try {
            return Files.createTempDirectory(Path.of("target"), "data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another instance on the database of this one, as behind a load balancer: configured, so no local trial; close it. */
    public RunningService another(String... configuration) {
        JdbcConnectionDetails database = bean(JdbcConnectionDetails.class);
        List<String> all = new ArrayList<>(List.of(
                "--spring.flyway.enabled=false",
                "--spring.datasource.url=" + database.getJdbcUrl(),
                "--spring.datasource.username=" + database.getUsername(),
                "--spring.datasource.password=" + database.getPassword()));
        all.addAll(List.of(configuration));
        return start(data, all.toArray(String[]::new));
    }

    @Override
    public void close() {
        context.close();
    }

    @Override
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    @Override
    public Path data() {
        return data;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The database as its superuser sees it: every area, past every policy. */
    public JdbcClient sql() {
        return sqlAs("postgres", "");
    }

    /**
     * The database as one of the roles of an embedded server sees it; of another server, as its superuser does.
     *
     * @param area that it works for, with a colon; empty for none
     */
    public JdbcClient sqlAs(String role, String area) {
        JdbcConnectionDetails application = bean(JdbcConnectionDetails.class);
        Path own = data.resolve("postgresql/passwords.properties");
        boolean embedded = Files.exists(own);
        return JdbcClient.create(new DriverManagerDataSource(
                application.getJdbcUrl() + (embedded ? "&options=-c%20fangfan.area%3D" + area : ""),
                embedded ? role : "postgres",
                String.valueOf(embedded ? Reachable.properties(own).getProperty(role) : application.getPassword())));
    }

    /** A request with the key of the role; give it a method and headers. */
    public HttpRequest.Builder request(String path, Role role) {
        return HttpRequest.newBuilder(uri(path)).header("X-API-Key", key(role));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return Sent.by(client, request);
    }

    public HttpResponse<String> get(String path, Role role) {
        return send(request(path, role).GET());
    }

    /** Posts JSON. */
    public HttpResponse<String> post(String path, Role role, String json) {
        return send(request(path, role)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8)));
    }
}
