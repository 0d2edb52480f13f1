package fangfan.cli;

import fangfan.vocabulary.Language;
import java.util.Locale;
import java.util.stream.IntStream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** {@code --lang zh|en}, the same for every command. */
final class LanguageOption {

    private static final String NAME = "--lang";

    @Option(
            names = NAME,
            paramLabel = "zh|en",
            defaultValue = "zh",
            converter = Converter.class,
            descriptionKey = "lang")
    private Language language = Language.ZH;

    Language language() {
        return language;
    }

    Speech speech() {
        return new Speech(language);
    }

    /** The language that help and usage errors are worded in: they are needed before anything is parsed. */
    static Language among(String... arguments) {
        boolean english = IntStream.range(0, arguments.length)
                .anyMatch(i -> arguments[i].equals(NAME + "=en")
                        || i > 0 && arguments[i - 1].equals(NAME) && arguments[i].equals("en"));
        return english ? Language.EN : Language.ZH;
    }

    static final class Converter implements ITypeConverter<Language> {

        @Override
        public Language convert(String value) {
            return Language.valueOf(value.toUpperCase(Locale.ROOT));
        }
    }
}
