package fangfan.service.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fangfan.service.Reachable;
import fangfan.service.access.Role;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One person at one screen. Closing checks what holds of every visit: no fault in the console, no request to another host. */
public final class Visitor implements AutoCloseable {

    /** Milliseconds; a busy machine answers late. */
    public static final double PATIENCE = 60_000;

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Reachable service;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    /** How somebody reads: the screen in CSS pixels, the language that the browser prefers. */
    public record Reader(int width, String language, boolean javaScript, ColorScheme colours) {

        public static Reader at(int width) {
            return new Reader(width, "zh-CN", true, ColorScheme.LIGHT);
        }

        public Reader in(String other) {
            return new Reader(width, other, javaScript, colours);
        }

        public Reader withoutJavaScript() {
            return new Reader(width, language, false, colours);
        }

        Reader inColours(ColorScheme other) {
            return new Reader(width, language, javaScript, other);
        }
    }

    Visitor(Browser browser, Reader reader, Reachable service) {
        this.service = service;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(reader.width(), 900)
                .setLocale(reader.language())
                .setJavaScriptEnabled(reader.javaScript())
                .setColorScheme(reader.colours()));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add(message.text());
            }
        });
        page.onPageError(faults::add);
        page.onRequest(request -> {
            URI asked = URI.create(request.url());
            if (!asked.getAuthority().equals(service.uri("/").getAuthority())) {
                faults.add("asked another host: " + asked);
            }
        });
    }

    public Page page() {
        return page;
    }

    Visitor comesThroughAProxy() {
        context.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "192.0.2.1"));
        return this;
    }

    public Visitor opens(String path) {
        page.navigate(service.uri(path).toString());
        return this;
    }

    /** With the account that the service made for the role at its first start. */
    public Visitor signsIn(Role role) {
        return signsIn(role.name().toLowerCase(Locale.ROOT), service.password(role));
    }

    public Visitor signsIn(String account, String password) {
        opens("/login");
        page.locator("#username").fill(account);
        page.locator("#password").fill(password);
        page.locator("main button").click();
        page.waitForURL(service.uri("/").toString());
        return this;
    }

    /** Presses the button of that name. */
    public void presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Chooses a sample on the start page and has it evaluated. */
    Visitor evaluates(String sample) {
        opens("/");
        page.locator("input[value='" + sample + "']").check();
        page.locator("form.samples button").click();
        page.locator(".slip, .head .v").first().waitFor();
        return this;
    }

    public Visitor keepsScreenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    public void seesNoSidewaysScroll() {
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels beyond the screen at " + page.url())
                .isZero();
    }

    public void meetsNoBarrier() {
        List<Rule> barriers = new AxeBuilder(page).analyze().getViolations();
        assertThat(barriers)
                .filteredOn(barrier -> GRAVE.contains(barrier.getImpact()))
                .as("serious or critical findings of axe at " + page.url())
                .isEmpty();
    }

    /** For visits that provoke a refusal, which browsers log. */
    public void expectsFaults() {
        faults.clear();
    }

    @Override
    public void close() {
        context.close();
        assertThat(faults).isEmpty();
    }
}
