package fangfan.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** The words of the vocabulary in one language. */
public final class Wording {

    private static final Map<Language, Wording> ALL = new EnumMap<>(Map.of(
            Language.ZH, new Wording("wording_zh.properties"), Language.EN, new Wording("wording_en.properties")));

    private final Properties words = new Properties();

    private Wording(String file) {
        try (InputStream in = Wording.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Wording in(Language language) {
        Wording wording = ALL.get(language);
        if (wording == null) {
            throw new IllegalStateException("no words in " + language);
        }
        return wording;
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    public String get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no words for " + key));
    }

    public String label(Fact fact) {
        return get(fact.key() + ".label");
    }

    /** The phrase that a sentence about the fact starts with. */
    public String subject(Fact fact) {
        return find(fact.key() + ".subject").orElseGet(() -> label(fact));
    }

    public String code(Codes codes, String constant) {
        return get("code." + codes.name() + "." + constant);
    }

    /** The codes that have these words, as a label; staff write labels into cells. */
    public Optional<String> codeLabelled(Codes codes, String label) {
        return codes.constants().stream()
                .filter(constant -> code(codes, constant).equals(label))
                .findFirst();
    }

    /** Joined as staff write them. */
    public String codes(Codes codes, long bits) {
        return codes.in(bits).stream()
                .map(constant -> code(codes, constant))
                .collect(Collectors.joining(this == in(Language.ZH) ? "、" : ", "));
    }

    /** Empty for what has no unit. */
    public String unit(Unit unit) {
        return unit == Unit.NONE ? "" : get("unit." + unit);
    }

    /** The enum constant whose label was written, for example of {@code kind} and {@code 重点人群}. */
    public <E extends Enum<E>> Optional<E> constantLabelled(String group, Class<E> type, String label) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> find(group + "." + constant.name())
                        .filter(label::equals)
                        .isPresent())
                .findFirst();
    }
}
