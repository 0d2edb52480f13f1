package fangfan.service.database;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fangfan.service.RunningService;
import fangfan.service.access.Role;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The operator's own server, played by one that the service knows nothing of. */
class ExternalDatabaseIT {

    private static final String ROLE = "Village-app";

    @TempDir
    private static Path place;

    private static EmbeddedDatabase server;

    @BeforeAll
    static void start() {
        server = EmbeddedDatabase.start(place.resolve("server"), 0);
        asOwnerOf("postgres")
                .sql("create role \"%s\" login password 'a'".formatted(ROLE))
                .update();
        asOwnerOf("postgres")
                .sql("grant connect on database fangfan to \"%s\"".formatted(ROLE))
                .update();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void theNamedServerIsUsedAndNoOtherStarts() {
        Path data = place.resolve("data");
        try (RunningService service = RunningService.start(
                data,
                "--spring.datasource.url=" + server.url(),
                "--spring.datasource.username=" + ROLE,
                "--spring.datasource.password=a",
                "--spring.flyway.user=" + server.owner().user(),
                "--spring.flyway.password=" + server.owner().password())) {
            assertThat(service.post("/api/v1/evaluations", Role.COLLECTOR, Calls.ILLNESS)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(data.resolve("postgresql")).doesNotExist();
            assertThat(asOwnerOf("fangfan")
                            .sql(
                                    "select string_agg(privilege_type, ' ' order by privilege_type) from"
                                            + " information_schema.table_privileges where table_name = 'decision' and grantee = :role")
                            .param("role", ROLE)
                            .query(String.class)
                            .single())
                    .isEqualTo("INSERT SELECT");
        }
    }

    @Test
    void aWrongPasswordIsSaidInBothLanguages() {
        Throwable failure = catchThrowable(() -> RunningService.start(
                        place.resolve("refused"),
                        "--spring.datasource.url=" + server.url(),
                        "--spring.datasource.username=" + ROLE,
                        "--spring.datasource.password=b")
                .close());
        FailureAnalysis analysis = requireNonNull(new ConnectionFailureAnalyzer().analyze(failure));
        assertThat(analysis.getDescription()).isEqualToNormalizingNewlines("""
                数据库不接受这个用户名或密码（FATAL: password authentication failed for user "Village-app"）
                the database refuses this user name or password (FATAL: password authentication failed for user "Village-app")""");
    }

    private static JdbcClient asOwnerOf(String database) {
        Login superuser = server.superuser();
        return JdbcClient.create(new DriverManagerDataSource(
                server.url().replace("/fangfan?", "/" + database + "?"), superuser.user(), superuser.password()));
    }
}
