package fangfan.service.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofsPageTest {

    private static final String PAGE = """
            by hand
            <!-- written by a run: service -->
            old
            <!-- end of what is written by a run -->
            <!-- written by a run: throughput -->
            <!-- end of what is written by a run -->
            """;

    @Test
    void onlyTheSectionIsWritten() {
        assertThat(ProofsPage.replaced(PAGE, "service", List.of("new", "lines")))
                .isEqualTo(PAGE.replace("old\n", "new\nlines\n"));
    }

    @Test
    void aSectionWithoutMarkersIsAMistake() {
        assertThatThrownBy(() -> ProofsPage.replaced(PAGE, "screening", List.of()))
                .hasMessage("the page has no markers for screening");
    }

    @Test
    void promisesStandInTheOrderOfTheirNumbers(@TempDir Path directory) throws IOException {
        Path page = Files.writeString(directory.resolve("page.md"), PAGE);
        Path records = Files.createDirectory(directory.resolve("records"));
        Files.writeString(records.resolve("P12-BadInputIT.md"), "| P12 |\n");
        Files.writeString(records.resolve("P1-NothingLostIT.md"), "| P1 |\n");
        Files.writeString(records.resolve("P10-OutageIT.md"), "| P10 |\n");

        ProofsPage.main(new String[] {records.toString(), page.toString()});

        assertThat(Files.readString(page)).contains("| --- | --- | --- |\n| P1 |\n| P10 |\n| P12 |\n<!-- end");
    }
}
