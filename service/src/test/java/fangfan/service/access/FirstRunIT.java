package fangfan.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
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
import org.springframework.boot.logging.LoggingSystem;
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
        try (RunningService second = first.another()) {
            assertThat(second.bean(FirstRun.class).file()).isEmpty();
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(written);
        }
    }

    @Test
    void ofTwoInstancesThatStartTogetherOneMakesTheSecrets() throws Exception {
        // The two share one JVM here, and its logging can be set up by one of them at a time only.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        SeparateDatabase database = SeparateDatabase.create();
        try {
            ExecutorService instances = Executors.newFixedThreadPool(2);
            List<Future<Optional<Path>>> files = instances.invokeAll(
                    List.of(start(database, directory.resolve("one")), start(database, directory.resolve("two"))));
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
            JdbcClient jdbc = database.sql();
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
    void secretsThatCannotBeWrittenAreNotKept() throws IOException {
        Path data = Files.createDirectories(directory.resolve("full"));
        Files.createDirectories(data.resolve(FirstRun.FILE + ".half").resolve("in-the-way"));
        SeparateDatabase database = SeparateDatabase.create();
        assertThatThrownBy(() -> database.startService(data))
                .hasStackTraceContaining("the first keys cannot be written to " + data.resolve(FirstRun.FILE));
        assertThat(database.sql()
                        .sql("select (select count(*) from api_key) + (select count(*) from account)")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static Callable<Optional<Path>> start(SeparateDatabase database, Path data) {
        return () -> {
            try (RunningService instance = database.startService(data)) {
                return instance.bean(FirstRun.class).file();
            }
        };
    }
}
