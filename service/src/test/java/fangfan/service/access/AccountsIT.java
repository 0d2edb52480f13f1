package fangfan.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class AccountsIT {

    private static final RunningService SERVICE = RunningService.get();
    private static final Administration ADMINISTRATION = new Administration(SERVICE);

    private final String name = "youxi-" + UUID.randomUUID();

    @Test
    void aPasswordIsShownOnceAndIsNowhereKept() {
        HttpResponse<String> reply = ADMINISTRATION.call(
                "POST", Administration.ACCOUNTS, Administration.grant(name, Role.COLLECTOR, "500116101"));
        JsonNode made = Administration.read(reply);
        String password = made.get("password").stringValue();
        assertThat(reply.statusCode()).isEqualTo(201);
        assertThat(reply.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(password).matches("([a-km-z2-9]{4}-){4}[a-km-z2-9]{4}");
        assertThat(made.propertyNames())
                .containsExactly(
                        "id", "name", "role", "areaPrefix", "createdAt", "createdBy", "passwordSetAt", "password");
        assertThat(ADMINISTRATION.call("GET", Administration.ACCOUNTS, null).body())
                .contains(name)
                .doesNotContain(password)
                .doesNotContain("_local-trial");
        assertThat(SERVICE.bean(JdbcClient.class)
                        .sql("select password_hash from account where name = :name")
                        .param("name", name)
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}$2a$10$");
    }

    @Test
    void aNameIsGivenOnce() {
        ADMINISTRATION.newAccount(name, Role.AUDITOR, "500116101");
        ADMINISTRATION.call("DELETE", path(), null);
        HttpResponse<String> again = ADMINISTRATION.call(
                "POST", Administration.ACCOUNTS, Administration.grant(name, Role.EDITOR, "500116101"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(Refusal.in(again)).isEqualTo(Refusal.conflict("已有这个名称的账号，请换一个名称"));
    }

    @Test
    void aNewPasswordReplacesTheOldOneAndSignsOut() {
        String old = password(ADMINISTRATION.newAccount(name, Role.AUDITOR, "500116101"));
        Browser signedIn = new Browser(SERVICE);
        assertThat(signsIn(signedIn, old)).isTrue();
        HttpResponse<String> reset = ADMINISTRATION.call("POST", path() + "/password", null);
        assertThat(reset.statusCode()).isEqualTo(200);
        assertThat(isSignedIn(signedIn)).isFalse();
        assertThat(signsIn(new Browser(SERVICE), old)).isFalse();
        assertThat(signsIn(new Browser(SERVICE), password(Administration.read(reset))))
                .isTrue();
    }

    @Test
    void aDisabledAccountIsSignedOutForEver() {
        String password = password(ADMINISTRATION.newAccount(name, Role.AUDITOR, "500116101"));
        Browser signedIn = new Browser(SERVICE);
        assertThat(signsIn(signedIn, password)).isTrue();
        HttpResponse<String> disabled = ADMINISTRATION.call("DELETE", path(), null);
        assertThat(disabled.statusCode()).isEqualTo(200);
        assertThat(isSignedIn(signedIn)).isFalse();
        assertThat(signsIn(new Browser(SERVICE), password)).isFalse();
        assertThat(ADMINISTRATION.call("DELETE", path(), null).body()).isEqualTo(disabled.body());
        HttpResponse<String> reset = ADMINISTRATION.call("POST", path() + "/password", null);
        assertThat(reset.statusCode()).isEqualTo(409);
        assertThat(Refusal.in(reset)).isEqualTo(Refusal.conflict("这个账号已经停用，请用另一个名称新建"));
    }

    @Test
    void anAccountNameIsWhatPeopleCanType() {
        HttpResponse<String> refused =
                ADMINISTRATION.call("POST", Administration.ACCOUNTS, Administration.grant("油溪镇", Role.EDITOR, "5001x"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Refusal.in(refused)).isEqualTo(Refusal.invalid("""
                {"pointer":"/name","code":"pattern","message":"1 到 64 个字符，可用小写英文字母、数字和 . _ -，以字母或数字开头；写岗位，不写人名"},\
                {"pointer":"/areaPrefix","code":"pattern","message":"应为地区代码的前几位，最多 12 位数字，例如 500116；空着是所有地区"}"""));
    }

    private String path() {
        return Administration.ACCOUNTS + "/" + name;
    }

    private static String password(JsonNode account) {
        return account.get("password").stringValue();
    }

    private boolean signsIn(Browser browser, String password) {
        return browser.signIn(name, password)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .endsWith("/");
    }

    private static boolean isSignedIn(Browser browser) {
        browser.get("/login");
        return browser.session().isPresent();
    }
}
