package fangfan.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangfan.service.FangfanService;
import fangfan.service.RunningService;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class FirstRunIT {

    @TempDir
    private Path directory;

    @Test
    void theFirstSecretsAreForTheOwnerOfTheDataAlone() throws IOException {
        RunningService service = RunningService.get();
        Path file = service.data().resolve(FirstRun.FILE);
        assertThat(service.bean(FirstRun.class).file())
                .hasValue(file.toAbsolutePath().normalize());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.resolveSibling(FirstRun.FILE + ".half")).doesNotExist();
        Properties secrets = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            secrets.load(in);
        }
        assertThat(secrets.stringPropertyNames())
                .containsExactlyInAnyOrder(
                        "collector.key",
                        "collector.password",
                        "editor.key",
                        "editor.password",
                        "approver.key",
                        "approver.password",
                        "auditor.key",
                        "auditor.password",
                        "admin.key",
                        "admin.password");
        for (Role role : Role.values()) {
            assertThat(secrets.getProperty(role.name().toLowerCase(Locale.ROOT) + ".key"))
                    .matches("ffk_[0-9A-Za-z_-]{43}");
        }
    }

    @Test
    void theFirstKeysAndAccountsCoverJiangjin() {
        JdbcClient jdbc = RunningService.get().bean(JdbcClient.class);
        for (String table : List.of("api_key", "account")) {
            assertThat(jdbc.sql("select name || ' ' || role || ' ' || area_prefix from " + table
                                    + " where created_by is null and name = lower(role) order by 1")
                            .query(String.class)
                            .list())
                    .containsExactly(
                            "admin ADMIN 500116",
                            "approver APPROVER 500116",
                            "auditor AUDITOR 500116",
                            "collector COLLECTOR 500116",
                            "editor EDITOR 500116");
        }
    }

    @Test
    void whereThereAreKeysNoFileIsTouched() throws IOException {
        RunningService first = RunningService.get();
        Path file = first.data().resolve(FirstRun.FILE);
        FileTime written = Files.getLastModifiedTime(file);
        RunningService second = first.another();
        try {
            assertThat(second.bean(FirstRun.class).file()).isEmpty();
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(written);
        } finally {
            second.close();
        }
    }

    @Test
    void ofTwoInstancesThatStartTogetherOneMakesTheSecrets() throws Exception {
        // The two share one JVM here, and its logging can be set up by one of them at a time only.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            ExecutorService instances = Executors.newFixedThreadPool(2);
            List<Future<Optional<Path>>> files = instances.invokeAll(
                    List.of(start(server, directory.resolve("one")), start(server, directory.resolve("two"))));
            instances.shutdown();
            List<Path> written = List.of(files.get(0).get(), files.get(1).get()).stream()
                    .flatMap(Optional::stream)
                    .toList();
            assertThat(written).hasSize(1);
            assertThat(directory.resolve("one").resolve(FirstRun.FILE).toFile().exists()
                            ^ directory
                                    .resolve("two")
                                    .resolve(FirstRun.FILE)
                                    .toFile()
                                    .exists())
                    .isTrue();
            JdbcClient jdbc = JdbcClient.create(server.getPostgresDatabase());
            assertThat(jdbc.sql("select count(*) from api_key")
                            .query(Long.class)
                            .single())
                    .isEqualTo(5);
            assertThat(jdbc.sql("select count(*) from account")
                            .query(Long.class)
                            .single())
                    .isEqualTo(5);
        } finally {
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        }
    }

    @Test
    void secretsThatCannotBeWrittenAreNotKept() throws Exception {
        Path data = Files.createDirectories(directory.resolve("full"));
        Files.createDirectories(data.resolve(FirstRun.FILE + ".half").resolve("in-the-way"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            assertThatThrownBy(() -> start(server, data).call())
                    .hasStackTraceContaining("the first keys cannot be written to " + data.resolve(FirstRun.FILE));
            JdbcClient jdbc = JdbcClient.create(server.getPostgresDatabase());
            assertThat(jdbc.sql("select count(*) from api_key")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(jdbc.sql("select count(*) from account")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    private static Callable<Optional<Path>> start(EmbeddedPostgres server, Path data) {
        return () -> {
            try (ConfigurableApplicationContext instance = SpringApplication.run(
                    FangfanService.class,
                    "--server.port=0",
                    "--fangfan.data=" + data,
                    "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                    "--spring.datasource.username=postgres")) {
                return instance.getBean(FirstRun.class).file();
            }
        };
    }
}
