package fangfan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.vocabulary.FactLeaves.Leaf;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the two wording files to one another and to the facts that they word. */
final class WordingFilesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final Set<String> PLACEHOLDERS =
            Set.of("member", "memberNo", "name", "statusDay", "year", "incomeFrom", "incomeTo", "position");

    private static final Properties ZH = wording("zh");
    private static final Properties EN = wording("en");

    @Test
    void bothLanguagesWordTheSameKeys() {
        assertThat(ZH.stringPropertyNames()).isEqualTo(EN.stringPropertyNames());
    }

    @ParameterizedTest
    @CsvSource({"zh", "en"})
    void noKeyIsWordedTwice(String language) {
        List<String> keys = text(language)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void bothLanguagesFillTheSamePlaceholders() {
        assertThat(ZH.stringPropertyNames()).allSatisfy(key -> {
            assertThat(placeholders(ZH, key)).isSubsetOf(PLACEHOLDERS);
            assertThat(placeholders(EN, key)).isEqualTo(placeholders(ZH, key));
        });
    }

    @ParameterizedTest
    @EnumSource
    void everySubmittedFactHasALabelAndAQuestion(Language language) {
        assertThat(FactLeaves.all()).hasSizeGreaterThan(80).allSatisfy(leaf -> {
            assertThat(word(language, leaf.key() + ".label")).isNotBlank();
            assertThat(word(language, leaf.key() + ".question")).endsWith(language == Language.ZH ? "？" : "?");
        });
    }

    @ParameterizedTest
    @EnumSource
    void everySubmittedFlagIsWordedWhenTrueFalseAndNotKnown(Language language) {
        List<Leaf> flags = FactLeaves.all().stream()
                .filter(leaf -> leaf.type() == Boolean.class)
                .toList();

        assertThat(flags)
                .isNotEmpty()
                .allSatisfy(flag ->
                        assertThat(sayings(language, flag.key())).hasSize(3).doesNotContain(""));
    }

    @Test
    void everyDerivedFactIsAQuantityOrAFlagAndIsDefined() {
        Set<String> derived = derivedFacts();

        assertThat(derived).hasSizeGreaterThan(30).allSatisfy(fact -> {
            assertThat(ZH).containsKey(fact + ".definition");
            assertThat(ZH.containsKey(fact + ".subject"))
                    .isNotEqualTo(sayings(Language.ZH, fact).size() == 3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void noTwoFactsShareALabel(Language language) {
        List<String> labels = ZH.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".label"))
                .map(key -> word(language, key))
                .toList();

        assertThat(labels).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("fangfan.vocabulary.FactLeaves#codeLists")
    void codesOfOneListHaveLabelsThatAPersonCanTellApart(Class<?> codeList) {
        List<String> keys = Arrays.stream(Objects.requireNonNull(codeList.getEnumConstants()))
                .map(constant -> "code.%s.%s".formatted(codeList.getSimpleName(), ((Enum<?>) constant).name()))
                .toList();

        assertThat(keys.stream().map(key -> word(Language.ZH, key))).doesNotHaveDuplicates();
        assertThat(keys.stream().map(key -> word(Language.EN, key))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ZH, '[\\p{IsHan}A-Za-z0-9（）]+'
            EN, '[A-Za-z0-9 ()-]+'
            """)
    void codeLabelsCanBeWrittenIntoAWorkbook(Language language, String allowed) {
        assertThat(startingWith("code."))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(word(language, key)).matches(allowed));
    }

    @Test
    void noCodeIsWordedThatNoListHolds() {
        Stream<String> held = FactLeaves.codeLists()
                .flatMap(codeList -> Arrays.stream(Objects.requireNonNull(codeList.getEnumConstants()))
                        .map(constant ->
                                "code.%s.%s".formatted(codeList.getSimpleName(), ((Enum<?>) constant).name())));

        assertThat(startingWith("code."))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(held, Stream.of("code.Flag.TRUE", "code.Flag.FALSE"))
                        .toList());
    }

    @Test
    void everyOperatorIsSaidBothWhenItHoldsAndWhenItFails() {
        Set<String> said = startingWith("says.").stream()
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .collect(Collectors.toSet());

        assertThat(said)
                .isNotEmpty()
                .allSatisfy(operator -> assertThat(ZH.getProperty(operator + ".true"))
                        .isNotBlank()
                        .isNotEqualTo(ZH.getProperty(operator + ".false")));
        assertThat(startingWith("operator."))
                .allSatisfy(key -> assertThat(said).contains("says." + key.substring("operator.".length())));
    }

    @Test
    void nothingIsShoutedAndNoPhraseEndsTheSentence() {
        assertThat(ZH.stringPropertyNames()).allSatisfy(key -> {
            assertThat(ZH.getProperty(key))
                    .doesNotContain("！", "!", ",", ";", "(", ")")
                    .doesNotEndWith("。");
            assertThat(EN.getProperty(key)).doesNotContain("!").doesNotEndWith(".");
        });
    }

    private static Set<String> derivedFacts() {
        return ZH.stringPropertyNames().stream()
                .filter(key -> key.startsWith("household.") || key.startsWith("member."))
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> startingWith(String prefix) {
        return ZH.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The sentences of a flag: fewer than three when one is missing or two are the same. */
    private static Set<String> sayings(Language language, String flag) {
        return Stream.of(".true", ".false", ".unknown")
                .map(ending -> word(language, flag + ending))
                .collect(Collectors.toSet());
    }

    private static Set<String> placeholders(Properties wording, String key) {
        return PLACEHOLDER
                .matcher(wording.getProperty(key, ""))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String word(Language language, String key) {
        return (language == Language.ZH ? ZH : EN).getProperty(key, "");
    }

    private static Properties wording(String language) {
        Properties wording = new Properties();
        try {
            wording.load(new StringReader(text(language)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wording;
    }

    private static String text(String language) {
        String name = "wording_%s.properties".formatted(language);
        try (InputStream file = Objects.requireNonNull(WordingFilesTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
