package fangfan.service.problem.web;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.vocabulary.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "absent", textBlock = """
            absent                   | ZH
            ''                       | ZH
            zh-CN                    | ZH
            zh-TW                    | ZH
            zh-Hant-HK               | ZH
            en                       | EN
            EN-us                    | EN
            en-GB;q=0.8              | EN
            zh;q=0.2, en;q=0.8       | EN
            zh;q=0.8, en;q=0.2       | ZH
            en;q=0                   | ZH
            fr                       | ZH
            fr, en;q=0.5             | EN
            fr, de;q=0.5             | ZH
            *                        | ZH
            eng                      | ZH
            en;q=2                   | ZH
            ;;                       | ZH
            -                        | ZH
            --                       | ZH
            -en                      | ZH
            """)
    void theMostWantedOfTheTwoElseChinese(@Nullable String header, Language language) {
        assertThat(Languages.of(request(header))).isEqualTo(language);
    }

    private static HttpServletRequest request(@Nullable String header) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                LanguagesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getHeader") ? header : null);
    }
}
