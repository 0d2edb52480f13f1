package fangfan.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LoginIT {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private static final RunningService SERVICE = RunningService.get();

    private final Browser browser = new Browser(SERVICE);

    @ParameterizedTest
    @EnumSource
    void eachAccountOfTheFirstStartSignsIn(Role role) {
        HttpResponse<String> reply = browser.signIn(role.name(), " " + SERVICE.password(role) + " ");
        assertThat(reply.statusCode()).isEqualTo(302);
        assertThat(place(reply)).isEqualTo("/");
        assertThat(reply.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.matches("fangfan-session=[0-9A-F]{32}; Path=/; HttpOnly; SameSite=Lax"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an account that nobody has | nobody-here    | k7mx-9qpd-k7mx-9qpd-k7mx
            a wrong password           | approver       | k7mx-9qpd-k7mx-9qpd-k7mx
            no password                | approver       | ''
            no account                 | ''             | k7mx-9qpd-k7mx-9qpd-k7mx
            the built-in collector     | _local-trial   | ''
            nothing to be stored       | '\u0000'       | '\u0000'
            """)
    void everyFailureLooksTheSame(String aCase, String name, String password) {
        HttpResponse<String> reply = browser.signIn(name, password);
        assertThat(reply.statusCode()).isEqualTo(302);
        assertThat(place(reply)).isEqualTo("/login?error");
        assertThat(browser.get("/login?error").body())
                .contains("没有登录成功", "账号或密码不对，或者试得太多。请核对后再试；连续试错几次，要等半分钟才能再试；错 10 次，账号锁 15 分钟。");
    }

    @Test
    void anAccountIsNotGuessedWithoutEnd() {
        for (int i = 0; i < 5; i++) {
            browser.signIn("editor", "wrong");
        }
        assertThat(place(browser.signIn("editor", SERVICE.password(Role.EDITOR))))
                .isEqualTo("/login?error");
        assertThat(place(browser.signIn("auditor", SERVICE.password(Role.AUDITOR))))
                .isEqualTo("/");
    }

    @Test
    void aFormOfAnotherSiteSignsNobodyIn() {
        browser.token();
        Map<String, String> form =
                Map.of("username", "admin", "password", SERVICE.password(Role.ADMIN), "_csrf", "of-another-site");
        HttpResponse<String> reply = browser.post("/login", form);
        assertThat(place(reply)).isEqualTo("/login?error");
        assertThat(browser.session()).isEmpty();
    }

    @Test
    void aSessionGetsANewNumberAtSignInAndEndsAtSignOut() {
        browser.signIn("collector", SERVICE.password(Role.COLLECTOR));
        String first = browser.session().orElseThrow();
        browser.signIn("collector", SERVICE.password(Role.COLLECTOR));
        assertThat(browser.session().orElseThrow()).isNotEqualTo(first);
        assertThat(browser.get("/login").body())
                .contains("<a class=\"who-name\" href=\"/account\">collector</a>", "退出</button>");
        HttpResponse<String> reply = browser.post("/logout", Map.of("_csrf", browser.token()));
        assertThat(place(reply)).isEqualTo("/");
        assertThat(browser.session()).isEmpty();
    }

    @Test
    void whoOnlyReadsGetsNoSession() {
        HttpResponse<String> page = browser.get("/login");
        assertThat(browser.session()).isEmpty();
        assertThat(page.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .matches("fangfan-form=[0-9a-f-]{36}; Path=/; HttpOnly; SameSite=Strict");
    }

    @Test
    void thePageSpeaksTheLanguageOfTheBrowser() {
        assertThat(browser.get("/login").body())
                .contains("<html lang=\"zh-CN\">", "<h1>登录</h1>", "账号由管理员开通。忘了密码，请管理员重设一个。");
        assertThat(new Browser(SERVICE).get("/login", "Accept-Language", "en").body())
                .contains("<html lang=\"en\">", "<h1>Sign in</h1>");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Content-Security-Policy | POLICY
            Referrer-Policy         | no-referrer
            X-Content-Type-Options  | nosniff
            X-Frame-Options         | DENY
            Cache-Control           | no-cache, no-store, max-age=0, must-revalidate
            """)
    void pagesAreServedUnderStrictHeaders(String header, String value) {
        assertThat(browser.get("/login").headers().allValues(header))
                .isEqualTo(List.of(value.equals("POLICY") ? POLICY : value));
    }

    @Test
    void swaggerUiMayStyleItself() {
        assertThat(browser.get("/swagger-ui/index.html").headers().allValues("Content-Security-Policy"))
                .isEqualTo(List.of(POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
                        .replace("img-src 'self'", "img-src 'self' data:")));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/nothing, 404",
        "/admin, 404",
        "/error, 404",
        "/webjars/htmx.org/2.0.10/dist/htmx.min.js, 200",
        "/swagger-ui/index.html, 200",
        "/v3/api-docs, 200"
    })
    void whatIsNotNamedIsClosed(String path, int status) {
        HttpResponse<String> reply = browser.get(path);
        assertThat(reply.statusCode()).isEqualTo(status);
        if (status == 404) {
            assertThat(Refusal.in(reply)).isEqualTo(Refusal.NOT_FOUND);
        }
    }

    @Test
    void filesAreKeptByBrowsers() {
        HttpResponse<String> script = browser.get("/webjars/htmx.org/2.0.10/dist/htmx.min.js");
        assertThat(script.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(script.headers().firstValue("Cache-Control").orElse("")).doesNotContain("no-store");
    }

    @Test
    void cookiesStayOnEncryptedConnections() {
        try (RunningService behindProxy = SERVICE.another("--server.forward-headers-strategy=native")) {
            HttpResponse<String> page = new Browser(behindProxy).get("/login", "X-Forwarded-Proto", "https");
            assertThat(page.headers().allValues("Set-Cookie"))
                    .singleElement()
                    .asString()
                    .contains("; Secure");
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        }
    }

    private static String place(HttpResponse<String> reply) {
        return reply.headers()
                .firstValue("Location")
                .map(place -> place.replaceFirst("^http://127\\.0\\.0\\.1:\\d+", ""))
                .orElse("");
    }
}
