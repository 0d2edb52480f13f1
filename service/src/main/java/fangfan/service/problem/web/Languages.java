package fangfan.service.problem.web;

import fangfan.vocabulary.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The language that a caller wants: the first of {@code Accept-Language} that there is, else Chinese. */
public final class Languages {

    private static final List<Locale> OFFERED = List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);

    private Languages() {}

    public static Language of(HttpServletRequest request) {
        String wanted = request.getHeader("Accept-Language");
        return wanted == null ? Language.ZH : of(wanted);
    }

    private static Language of(String wanted) {
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(wanted), OFFERED);
            return Locale.ENGLISH.equals(best) ? Language.EN : Language.ZH;
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            return Language.ZH;
        }
    }
}
