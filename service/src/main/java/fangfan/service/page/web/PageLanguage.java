package fangfan.service.page.web;

import fangfan.service.problem.web.Languages;
import fangfan.vocabulary.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;

/** Pages are read in the language chosen by {@code ?lang=}, kept in a cookie, before that the one that the browser prefers. */
@Configuration(proxyBeanMethods = false)
class PageLanguage implements WebMvcConfigurer {

    private static final Map<String, Locale> OFFERED = Map.of("zh", Locale.SIMPLIFIED_CHINESE, "en", Locale.ENGLISH);

    private final CookieLocaleResolver resolver = new CookieLocaleResolver("fangfan-lang");

    PageLanguage() {
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(
                request -> Languages.of(request) == Language.EN ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }

    @Bean
    LocaleResolver localeResolver() {
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        HandlerInterceptor choice = new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                String chosen = inAddress(request);
                if (chosen != null && OFFERED.containsKey(chosen)) {
                    resolver.setLocale(request, response, OFFERED.get(chosen));
                }
                return true;
            }
        };
        registry.addInterceptor(choice);
    }

    /** To ask for a parameter would read the body of an upload, too. */
    private static @Nullable String inAddress(HttpServletRequest request) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .getFirst("lang");
    }
}
