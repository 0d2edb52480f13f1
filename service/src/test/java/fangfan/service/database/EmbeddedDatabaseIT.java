package fangfan.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** One server, started and stopped by every test: what it holds stays from one to the next. */
class EmbeddedDatabaseIT {

    @TempDir
    private static Path place;

    private static Path home = Path.of("");

    private EmbeddedDatabase database;

    @BeforeAll
    static void choosePlace() throws IOException {
        home = place.toRealPath().resolve("a place 'with' spaces").resolve("postgresql");
    }

    @BeforeEach
    void start() {
        database = EmbeddedDatabase.start(home, 0);
    }

    @AfterEach
    void stop() throws IOException {
        database.close();
    }

    @AfterAll
    static void nothingRunsOn() {
        assertThat(serversBelow(home)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fsync                           | on
            synchronous_commit              | on
            full_page_writes                | on
            data_checksums                  | on
            password_encryption             | scram-sha-256
            listen_addresses                | 127.0.0.1
            unix_socket_directories         | ''
            log_min_error_statement         | panic
            log_parameter_max_length_on_error | 0
            server_encoding                 | UTF8
            """)
    void isDurableAndKeepsToItself(String setting, String value) {
        assertThat(as(database.superuser())
                        .sql("select current_setting(:name)")
                        .param("name", setting)
                        .query(String.class)
                        .single())
                .isEqualTo(value);
    }

    @Test
    void asksEveryoneForAPassword() throws Exception {
        assertThat(Files.readAllLines(home.resolve("cluster/pg_hba.conf")).stream()
                        .filter(line -> !line.startsWith("#") && !line.isBlank()))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(" scram-sha-256"));
        assertThatThrownBy(() -> as(new Login(Login.SUPERUSER, "postgres"))
                        .sql("select 1")
                        .query()
                        .singleRow())
                .hasStackTraceContaining("password authentication failed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create table t (i int)           | permission denied for schema public
            create temporary table t (i int) | permission denied to create temporary tables in database "fangfan"
            create role r                    | permission denied to create role
            create database d                | permission denied to create database
            """)
    void theApplicationMakesNothing(String statement, String refusal) {
        assertThatThrownBy(() -> as(database.application()).sql(statement).update())
                .hasStackTraceContaining(refusal);
    }

    @Test
    void whatIsKeptIsForTheOwnersEyesOnly() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            Set<String> permissions = files.filter(file -> !Files.isSymbolicLink(file))
                    .map(EmbeddedDatabaseIT::permissions)
                    .collect(Collectors.toSet());
            assertThat(permissions).isSubsetOf("rwx------", "rw-------");
        }
    }

    @Test
    void dataAndPortOutliveAStop() throws IOException {
        as(database.owner()).sql("create table kept as select 42 as answer").update();
        String url = database.url();
        database.close();
        database = EmbeddedDatabase.start(home, 0);
        assertThat(database.url()).isEqualTo(url);
        assertThat(as(database.owner())
                        .sql("select answer from kept")
                        .query(Integer.class)
                        .single())
                .isEqualTo(42);
    }

    @Test
    void aSecondServiceIsRefusedAndHarmsNothing() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(home, 0))
                .isInstanceOf(StartRefusal.class)
                .hasMessage("another Fangfan service (process %d) is using this data directory: %s"
                        .formatted(ProcessHandle.current().pid(), home));
        assertThat(as(database.application())
                        .sql("select 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aServerThatDiedIsStartedAgain() throws Exception {
        ProcessHandle died = running();
        died.destroyForcibly();
        died.onExit().get();
        awaitAnotherThan(died);
        assertThat(as(database.application())
                        .sql("select 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anOrphanIsStoppedFirst() throws Exception {
        database.close();
        Platform platform = Platform.here();
        Path binaries = new Binaries(home, platform).directory();
        Cluster cluster = new Cluster(home, platform);
        PostgresServer orphan = new PostgresServer(home, cluster, new Programs(binaries, home, platform));
        assertThat(orphan.start(cluster.lastPort().orElseThrow())).isTrue();
        ProcessHandle left = running();
        database = EmbeddedDatabase.start(home, 0);
        assertThat(left.onExit()).succeedsWithin(Duration.ofSeconds(10));
        assertThat(running().pid()).isNotEqualTo(left.pid());
    }

    @Test
    void aNumberThatWentToAnotherProgramIsNoOrphan() throws Exception {
        database.close();
        Files.write(
                home.resolve("cluster").resolve(Postmaster.FILE),
                List.of(
                        String.valueOf(ProcessHandle.current().pid()),
                        home.resolve("cluster").toString()));
        database = EmbeddedDatabase.start(home, 0);
        assertThat(running().pid()).isNotEqualTo(ProcessHandle.current().pid());
    }

    @Test
    void aTakenPortIsSaid() throws Exception {
        int port = as(database.owner())
                .sql("select inet_server_port()")
                .query(Integer.class)
                .single();
        Path other = place.resolve("other");
        assertThatThrownBy(() -> EmbeddedDatabase.start(other, port))
                .isInstanceOf(StartRefusal.class)
                .hasMessage("port %d is taken, the database cannot start".formatted(port));
        FileSystemUtils.deleteRecursively(other);
    }

    @Test
    void anotherMajorVersionIsRefusedUntouched() throws Exception {
        database.close();
        Path version = home.resolve("cluster/PG_VERSION");
        Files.writeString(version, "17\n");
        assertThatThrownBy(() -> EmbeddedDatabase.start(home, 0))
                .hasMessage("the data directory was made by PostgreSQL 17, this release brings PostgreSQL 18: "
                        + home.resolve("cluster"));
        Files.writeString(version, "18\n");
        database = EmbeddedDatabase.start(home, 0);
    }

    @Test
    void lostPasswordsAreSaid() throws Exception {
        database.close();
        Path passwords = home.resolve(Logins.FILE);
        Path aside = home.resolve("aside");
        Files.move(passwords, aside);
        assertThatThrownBy(() -> EmbeddedDatabase.start(home, 0))
                .hasMessage("the file with the database's passwords is lost or does not fit the data: " + passwords);
        Logins.random().write(passwords);
        assertThatThrownBy(() -> EmbeddedDatabase.start(home, 0))
                .hasMessage("the file with the database's passwords is lost or does not fit the data: " + passwords);
        Files.move(aside, passwords, StandardCopyOption.REPLACE_EXISTING);
        database = EmbeddedDatabase.start(home, 0);
    }

    @Test
    void theLogHoldsNoStatementAndNoRow() throws Exception {
        as(database.owner()).sql("create table marked (name text primary key)").update();
        JdbcClient owner = as(database.owner());
        owner.sql("insert into marked values (:name)").param("name", "标记某").update();
        assertThatThrownBy(() -> owner.sql("insert into marked values (:name)")
                .param("name", "标记某")
                .update());
        assertThatThrownBy(() -> owner.sql("insert into marked values ('标记某')").update());
        assertThat(Files.readString(home.resolve(PostgresServer.LOG)))
                .contains("duplicate key")
                .doesNotContain("标记某", "insert into");
    }

    private JdbcClient as(Login login) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), login.user(), login.password()));
    }

    private static ProcessHandle running() {
        Path cluster = home.resolve("cluster");
        return Postmaster.of(cluster).flatMap(one -> one.process(cluster)).orElseThrow();
    }

    private static List<ProcessHandle> serversBelow(Path home) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(c -> c.startsWith(home.toString()))
                        .isPresent())
                .toList();
    }

    private void awaitAnotherThan(ProcessHandle died) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (System.nanoTime() < end) {
            try {
                if (running().pid() != died.pid()) {
                    as(database.application())
                            .sql("select 1")
                            .query(Integer.class)
                            .single();
                    return;
                }
            } catch (RuntimeException notYet) {
                Thread.sleep(Duration.ofMillis(100).toMillis());
            }
        }
        throw new AssertionError("the server was not started again within a minute");
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            return "rw-------";
        }
    }
}
