package fangfan.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.access.store.SignInRows;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Locks, the log of sign-ins and changes of one's own password. */
class SignInsIT {

    private static final String FRESH = "a-new-Password-7";

    private final RunningService service = RunningService.get();
    private final SignInRows signIns = service.bean(SignInRows.class);
    private final Accounts accounts = service.bean(Accounts.class);
    private final Browser browser = new Browser(service);

    /** Somebody new, with the password that the administrator was shown. */
    private record Person(String name, String password, Caller caller) {}

    private Person person(String name) {
        JsonNode made = new Administration(service).newAccount(name, Role.EDITOR, "500116");
        Caller caller = accounts.within(new AreaPrefix("500116")).stream()
                .map(Account::holder)
                .filter(holder -> holder.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new Person(name, made.get("password").stringValue(), caller);
    }

    @ParameterizedTest(name = "{0} wrong passwords in a row: {1}")
    @CsvSource({"9, SIGNED_IN", "10, LOCKED"})
    void tenWrongPasswordsLockAnAccount(int wrong, SignInTry.Outcome outcome) {
        Person person = person("locked-after-" + wrong);
        for (int i = 0; i < wrong; i++) {
            signIns.add(person.caller().id(), SignInTry.Outcome.WRONG_PASSWORD);
        }
        HttpResponse<String> reply = browser.signIn(person.name(), person.password());

        assertThat(reply.headers().firstValue("Location").orElseThrow())
                .endsWith(outcome == SignInTry.Outcome.SIGNED_IN ? "/" : "/login?error");
        assertThat(accounts.signInsOf(person.caller(), 1))
                .extracting(SignInTry::outcome)
                .containsExactly(outcome);
    }

    @Test
    void aRightPasswordBetweenForgetsTheWrongOnes() {
        Person person = person("right-between");
        for (SignInTry.Outcome outcome :
                new SignInTry.Outcome[] {SignInTry.Outcome.WRONG_PASSWORD, SignInTry.Outcome.SIGNED_IN}) {
            for (int i = 0; i < 9; i++) {
                signIns.add(person.caller().id(), outcome);
            }
        }
        signIns.add(person.caller().id(), SignInTry.Outcome.WRONG_PASSWORD);

        assertThat(signIns.isLocked(person.caller().id())).isFalse();
    }

    @Test
    void aNewPasswordOpensALockedAccount() {
        Person person = person("locked-then-reset");
        for (int i = 0; i < SignInRows.MOST_WRONG; i++) {
            signIns.add(person.caller().id(), SignInTry.Outcome.WRONG_PASSWORD);
        }
        assertThat(signIns.isLocked(person.caller().id())).isTrue();
        new Administration(service).call("POST", Administration.ACCOUNTS + "/" + person.name() + "/password", null);
        assertThat(signIns.isLocked(person.caller().id())).isFalse();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            right | a-new-Password-7   | /login?changed
            right | elevenSigns        | /account
            right | twelve-Signs       | /login?changed
            right | aaaabbbbcccc       | /account
            right | aaaabbbbccccde     | /login?changed
            right | 新的密码新的密码新的密码 | /account
            wrong | a-new-Password-7   | /account
            """)
    void peopleChangeTheirOwnPassword(String old, String fresh, String next) {
        Person person = person("changes-" + Integer.toHexString((old + fresh).hashCode()));
        browser.signIn(person.name(), person.password());
        HttpResponse<String> reply = browser.post(
                "/account/password",
                Map.of(
                        "old",
                        old.equals("right") ? person.password() : "not-the-password",
                        "fresh",
                        fresh,
                        "again",
                        fresh,
                        "_csrf",
                        browser.token()));

        assertThat(reply.headers().firstValue("Location").orElse(reply.body())).endsWith(next);
        boolean changed = next.endsWith("changed");
        assertThat(browser.get("/account").statusCode()).isEqualTo(changed ? 302 : 200);
        assertThat(new Browser(service)
                        .signIn(person.name(), changed ? fresh : person.password())
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/");
    }

    @Test
    void aNewPasswordIsWrittenTwice() {
        Person person = person("writes-it-twice");
        browser.signIn(person.name(), person.password());
        browser.post(
                "/account/password",
                Map.of("old", person.password(), "fresh", FRESH, "again", FRESH + "x", "_csrf", browser.token()));

        assertThat(browser.get("/account").body()).contains("两次写的新密码不一样");
    }

    @Test
    void administratorsSeeTheSignInsOfTheirAreaAndNobodyElseDoes() {
        Person person = person("seen-by-admin");
        browser.signIn(person.name(), person.password());
        Browser admin = new Browser(service);
        admin.signIn("admin", service.password(Role.ADMIN));

        assertThat(admin.get("/sign-ins").body()).contains("seen-by-admin", "登录成功");
        assertThat(browser.get("/sign-ins").statusCode()).isEqualTo(404);
        assertThat(browser.get("/account").body()).contains("登录成功");
    }
}
