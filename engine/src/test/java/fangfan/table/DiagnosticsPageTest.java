package fangfan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/diagnostics.md} to the codes in the sources. */
class DiagnosticsPageTest {

    private static final Pattern CODE = Pattern.compile(
            "\"((?:case|cell|file|frame|header|hidden|package|parameter|row|rule|rules|ruleset|sheet|table|workbook)\\.[a-z0-9-]+)\"");
    private static final Pattern SECTION = Pattern.compile("(?m)^## ([a-z]+\\.[a-z0-9-]+)$");

    @Test
    void everyCodeHasASectionAndEverySectionACode() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String module : List.of("engine", "service")) {
            try (Stream<Path> sources = Files.walk(Path.of("..", module, "src/main/java"))) {
                for (Path source : sources.filter(Files::isRegularFile).toList()) {
                    codes.addAll(all(CODE, Files.readString(source)));
                }
            }
        }
        codes.removeIf(code -> code.endsWith(".drl") || code.endsWith(".yaml"));

        assertThat(all(SECTION, Files.readString(Path.of("../docs/diagnostics.md"))))
                .containsExactlyElementsOf(codes);
    }

    /** In the order of their names. */
    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
