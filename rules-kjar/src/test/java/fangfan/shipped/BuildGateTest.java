package fangfan.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangfan.decision.KjarSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The build refuses what {@code check} refuses, in the same words, and writes nothing. */
final class BuildGateTest {

    private static final Path TABLES = Path.of("..", "decision-tables");
    private static final String KEY_GROUPS = "key-groups.drl.xlsx";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    static List<Path> bad() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("..", "fixtures", "workbooks", "bad"))) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void stopsAtABadWorkbook(Path bad) throws IOException {
        Path tables = tablesWith(bad.resolve(KEY_GROUPS));
        Path resources = folder.resolve("resources");
        String first = Files.readAllLines(bad.resolve("report.txt")).get(0);

        assertThatThrownBy(() -> KjarSources.main(new String[] {tables.toString(), resources.toString()}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the decision tables hold faults:\n")
                .hasMessageContaining(first);
        assertThat(resources).doesNotExist();
    }

    @Test
    void letsTheShippedTablesThrough() throws IOException {
        Path resources = folder.resolve("resources");

        KjarSources.main(new String[] {tablesWith(TABLES.resolve(KEY_GROUPS)).toString(), resources.toString()});

        assertThat(resources.resolve("fangfan/rules/rules.drl")).isNotEmptyFile();
    }

    private Path tablesWith(Path keyGroups) throws IOException {
        Path tables = Files.createDirectories(folder.resolve("tables"));
        try (Stream<Path> files = Files.list(TABLES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xlsx")).toList()) {
                Files.copy(file, tables.resolve(file.getFileName().toString()));
            }
        }
        Files.write(tables.resolve(KEY_GROUPS), Files.readAllBytes(keyGroups));
        return tables;
    }
}
