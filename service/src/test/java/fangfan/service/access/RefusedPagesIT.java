package fangfan.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** People read pages where they are refused; programs read problem documents. */
class RefusedPagesIT {

    private static final String PAGE = "text/html,application/xhtml+xml";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DECISION = "/decisions/01941f29-7c00-7aaa-8aaa-000000000001";

    private final RunningService service = RunningService.get();
    private final Browser browser = new Browser(service);

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /nowhere         |         | 404 | 没有这一页
            /nowhere         | EDITOR  | 404 | 没有这一页
            %s               | EDITOR  | 404 | 没有这一页
            %s               | AUDITOR | 404 | 没有这一页
            /dashboard       | EDITOR  | 404 | 没有这一页
            /decisions       | ADMIN   | 404 | 没有这一页
            /drafts          | AUDITOR | 404 | 没有这一页
            /sign-ins        | AUDITOR | 404 | 没有这一页
            """)
    void aPageSaysIt(String template, Role role, int status, String heading) {
        signIn(role);

        HttpResponse<String> refused = browser.get(template.formatted(DECISION), "Accept", PAGE);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(refused.body()).contains("<h1>" + heading + "</h1>");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"/dashboard", "/decisions", "/drafts", "/account", "/sign-ins", "/tables", "/versions/1"})
    void whoDidNotSignInIsAskedTo(String path) {
        HttpResponse<String> refused = browser.get(path, "Accept", PAGE, "X-Forwarded-For", "192.0.2.1");

        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(refused.headers().firstValue("Location").orElseThrow()).endsWith("/login");
    }

    @Test
    void aFormThatIsTooOldSaysSo() {
        signIn(Role.EDITOR);

        HttpResponse<String> refused = browser.post("/account", Map.of("_csrf", "of yesterday"), PAGE, FORM);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("<h1>没能办成</h1>", "页面可能放得太久，或者地址不完整。请返回上一页，刷新后再试。");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=b", "multipart/mixed", "text/plain"})
    void aFormWithoutItsPartsIsNoFailure(String mediaType) {
        signIn(Role.EDITOR);

        HttpResponse<String> refused = browser.post("/drafts", Map.of("_csrf", browser.token()), PAGE, mediaType);

        assertThat(refused.statusCode()).isEqualTo(400);
    }

    @Test
    void aProgramGetsAProblem() {
        assertThat(browser.get("/nowhere").headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    /** With an account of its own: other tests lock those of the first start. */
    private void signIn(Role role) {
        if (role != null) {
            String name = "refused-" + UUID.randomUUID();
            JsonNode account = new Administration(service).newAccount(name, role, "500116");
            HttpResponse<String> reply =
                    browser.signIn(name, account.get("password").stringValue());
            assertThat(reply.headers().firstValue("Location").orElseThrow()).endsWith("/");
        }
    }
}
