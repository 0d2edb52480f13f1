package fangfan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Numbers that are formatted follow the locale of the machine; rules and messages may not. */
class LocaleFreeFormatsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern FOLLOWS_THE_LOCALE = Pattern.compile("%[-#+ 0,(0-9.$]*[dfeEgGtTS]");

    @Test
    void noFormatFollowsTheLocale() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(100);
            for (Path source : sources) {
                assertThat(Files.readAllLines(source))
                        .as(source.toString())
                        .noneMatch(line -> FOLLOWS_THE_LOCALE.matcher(line).find());
            }
        }
    }
}
