package fangfan.service.page;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.vocabulary.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private final Properties zh = messages("zh");
    private final Properties en = messages("en");

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
    }

    @Test
    void anApostropheInAMessageWithValuesStandsTwice() {
        Stream.of(zh, en)
                .forEach(messages -> messages.forEach((key, text) -> {
                    if (text.toString().contains("{0")) {
                        assertThat(text.toString().replace("''", ""))
                                .as(key.toString())
                                .doesNotContain("'");
                    }
                }));
    }

    @Test
    void templatesUseOnlyWordsThatThereAre() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path template : templates()) {
            Matcher used = Pattern.compile("#\\{([\\w.]+)").matcher(Files.readString(template));
            while (used.find()) {
                if (!zh.containsKey(used.group(1))) {
                    missing.add(template.getFileName() + ": " + used.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void templatesHoldNothingThatTheContentSecurityPolicyForbids() throws IOException {
        Pattern forbidden = Pattern.compile("style=|<style|\\son\\w+=|hx-on|javascript:|<script(?![^>]*th:src)");
        for (Path template : templates()) {
            assertThat(forbidden.matcher(Files.readString(template)).find())
                    .as(template.toString())
                    .isFalse();
        }
    }

    @Test
    void guidesThatPagesNameAreThere() {
        for (Properties messages : List.of(zh, en)) {
            Matcher guide =
                    Pattern.compile("docs/[\\w.-]+\\.md").matcher(messages.getProperty("start.next.guides.note"));
            assertThat(guide.find()).isTrue();
            assertThat(Path.of("..", guide.group())).exists();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyMarkHasItsWordAndItsIcon(Mark mark) throws IOException {
        assertThat(Words.in(Language.ZH).of("mark." + mark.letter())).isNotBlank();
        assertThat(Files.readString(Path.of("src/main/resources/static/icons.svg")))
                .contains("id=\"i-" + mark.letter() + "\"");
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0      | 0
            9999   | 9999
            10000  | 10,000
            412866 | 412,866
            """)
    void fourDigitsStandTogether(long number, String written) {
        assertThat(Words.in(Language.ZH).number(number)).isEqualTo(written);
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static Properties messages(String language) {
        Properties messages = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream("/messages_" + language + ".properties")) {
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return messages;
    }
}
