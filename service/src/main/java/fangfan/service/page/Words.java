package fangfan.service.page;

import fangfan.vocabulary.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the pages in one language. What a decision says is worded by the engine, never here. */
public final class Words {

    private static final MessageSource MESSAGES = messages();

    private final Language language;
    private final Locale locale;

    private Words(Language language) {
        this.language = language;
        this.locale = language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH;
    }

    public static Words in(Language language) {
        return new Words(language);
    }

    /** @param locale of the request; any but English reads Chinese */
    public static Words in(Locale locale) {
        return new Words(Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Language.EN : Language.ZH);
    }

    public Language language() {
        return language;
    }

    public String of(String key, Object... values) {
        return MESSAGES.getMessage(key, values, locale);
    }

    public String list(List<String> items) {
        return String.join(of("list.separator"), items);
    }

    /** Four digits stand together, five and more in groups of three (GB/T 15835). */
    public String number(long number) {
        return number < 10_000 ? Long.toString(number) : String.format(Locale.ROOT, "%,d", number);
    }

    static MessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.CHINESE);
        return messages;
    }
}
