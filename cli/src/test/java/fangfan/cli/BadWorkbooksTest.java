package fangfan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every workbook of {@code fixtures/workbooks/bad} is refused with the report that lies beside it. */
class BadWorkbooksTest {

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("..", "fixtures", "workbooks", "bad"))) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void isRefusedWithItsReport(Path folder) throws IOException {
        Ran ran = Ran.fangfan("check", folder.resolve("key-groups.drl.xlsx").toString());

        assertThat(ran.out()).isEqualTo(Files.readString(folder.resolve("report.txt")));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isOne();
    }
}
