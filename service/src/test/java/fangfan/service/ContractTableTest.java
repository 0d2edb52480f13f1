package fangfan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds docs/service-contract.md to the tests that it names. */
class ContractTableTest {

    private static final Pattern ROW =
            Pattern.compile("^\\| (?<sentence>.*“.*?) \\| (?<tests>.*?) \\| (?<note>.*)\\|$");
    private static final Pattern NAMED =
            Pattern.compile("`(?:(?<module>[a-z-]+): )?(?<type>[A-Z]\\w+)\\.(?<method>[a-z]\\w+)`");

    static Stream<Arguments> rows() throws IOException {
        return Files.readAllLines(Path.of("../docs/service-contract.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> Arguments.of(row.group("sentence"), row.group("tests")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everySentenceNamesTestsThatThereAre(String sentence, String tests) throws IOException {
        Matcher named = NAMED.matcher(tests);
        assertThat(named.find()).as(sentence).isTrue();
        do {
            assertThat(source(named.group("module"), named.group("type")))
                    .as(named.group())
                    .containsPattern("(void|ArchRule) " + named.group("method") + "\\b");
        } while (named.find());
    }

    private static String source(String module, String type) throws IOException {
        Path tests = Path.of("..", module == null ? "service" : module, "src/test/java");
        try (Stream<Path> files = Files.walk(tests)) {
            Path file = files.filter(some -> some.endsWith(type + ".java"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        }
    }
}
