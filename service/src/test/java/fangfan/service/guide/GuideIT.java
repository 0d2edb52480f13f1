package fangfan.service.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every command of the guide for collection apps, and holds what it prints to what the guide says. */
class GuideIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern SETUP = Pattern.compile("<!-- setup -->\n```sh\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern TRIED =
            Pattern.compile("<!-- run -->\n```sh\n(.*?)```\n\n<!-- prints -->\n```text\n(.*?)```\n", Pattern.DOTALL);

    static Stream<Arguments> commands() throws IOException {
        return Stream.concat(commands("guide-collection-apps.md"), commands("guide-collection-apps.zh.md"));
    }

    private static Stream<Arguments> commands(String guide) throws IOException {
        String text = Files.readString(ROOT.resolve("docs").resolve(guide));
        Matcher setup = SETUP.matcher(text);
        assertThat(setup.find()).isTrue();
        Path folder = Files.createTempDirectory(Path.of("target"), "guide").toAbsolutePath();
        Files.createSymbolicLink(folder.resolve("fixtures"), ROOT.resolve("fixtures"));
        return TRIED.matcher(text).results().map(command -> {
            int line = (int) text.substring(0, command.start()).lines().count() + 2;
            return Arguments.of(guide + ":" + line, folder, setup.group(1) + command.group(1), command.group(2));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void aCommandPrintsWhatTheGuideSays(String place, Path folder, String script, String prints) throws Exception {
        RunningService service = RunningService.get();
        ProcessBuilder shell = new ProcessBuilder("sh", "-eu", "-c", script).directory(folder.toFile());
        shell.environment().put("FANGFAN", service.uri("").toString());
        shell.environment().put("FANGFAN_DATA", service.data().toAbsolutePath().toString());
        Path errors = folder.resolve("errors");
        Process process = shell.redirectError(errors.toFile()).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(Files.readString(errors)).isEmpty();
        assertThat(printed.strip()).matches(Pattern.compile(pattern(prints.strip()), Pattern.DOTALL));
    }

    @Test
    void everyCommandOfTheGuideIsTried() throws IOException {
        for (String guide : new String[] {"guide-collection-apps.md", "guide-collection-apps.zh.md"}) {
            String text = Files.readString(ROOT.resolve("docs").resolve(guide));
            long blocks = Pattern.compile("^```sh$", Pattern.MULTILINE)
                    .matcher(text)
                    .results()
                    .count();

            assertThat(TRIED.matcher(text).results().count() + 1).as(guide).isEqualTo(blocks);
        }
    }

    @Test
    void theJavaClientOfTheGuideIsTheOneThatIsTried() throws IOException {
        String source = Files.readString(Path.of("src/test/java/fangfan/service/guide/CollectionClient.java"));
        String client = source.substring(source.indexOf("/** A client of Fangfan"));

        assertThat(Files.readString(ROOT.resolve("docs/guide-collection-apps.md")))
                .contains("```java\n" + client + "```\n");
    }

    /** {@code …} stands for anything; a line break after it is the page's own. */
    private static String pattern(String prints) {
        return Arrays.stream(prints.split("…\n?", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }
}
