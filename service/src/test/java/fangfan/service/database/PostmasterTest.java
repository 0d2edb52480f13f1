package fangfan.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostmasterTest {

    private static final Path CLUSTER = Path.of("/data/a b/cluster");

    @TempDir
    private Path directory;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "none", textBlock = """
            a server              | "4711\n/data/cluster\n1795462372\n5432\n\n127.0.0.1\n  1  36\nready" | 4711
            spaces around it      | " 4711 "  | 4711
            a single-user server  | "-4711"   | 4711
            no process has 0      | "0"       | none
            not a number          | "x"       | none
            beyond every number   | "99999999999999999999" | none
            nothing was written   | ""        | none
            """)
    void theFirstLineNamesTheProcess(String aCase, String content, @Nullable Long pid) throws Exception {
        Files.writeString(directory.resolve(Postmaster.FILE), content.replace("\\n", "\n"));
        assertThat(Postmaster.of(directory).map(Postmaster::pid)).isEqualTo(Optional.ofNullable(pid));
    }

    @Test
    void withoutTheFileThereIsNoServer() {
        assertThat(Postmaster.of(directory)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            its own server            | /x/bin/postgres           | -D;/data/a b/cluster         | true
            with more arguments       | /x/bin/postgres           | -p;1;-D;/data/a b/cluster    | true
            its program was replaced  | /x/bin/postgres (deleted) | -D;/data/a b/cluster         | true
            on Windows                | C:\\pg\\bin\\postgres.exe | none                         | true
            of another directory      | /x/bin/postgres           | -D;/data/other               | false
            of a longer path          | /x/bin/postgres           | -D;/data/a b/cluster2        | false
            one of its children       | /x/bin/postgres           | checkpointer                 | false
            option without a value    | /x/bin/postgres           | -D                           | false
            another program           | /bin/java                 | -D;/data/a b/cluster         | false
            a name that only ends so  | /bin/notpostgres          | -D;/data/a b/cluster         | false
            ended and not yet reaped  | none                      | none                         | false
            """)
    void onlyPostgresqlOfThatDirectoryIsItsServer(
            String aCase, @Nullable String program, @Nullable String arguments, boolean serves) {
        assertThat(Postmaster.serves(
                        CLUSTER,
                        Optional.ofNullable(program),
                        Optional.ofNullable(arguments).map(all -> all.split(";"))))
                .isEqualTo(serves);
    }

    @Test
    void aProcessThatIsNoServerIsNotFound() {
        assertThat(new Postmaster(ProcessHandle.current().pid()).process(CLUSTER))
                .isEmpty();
    }
}
