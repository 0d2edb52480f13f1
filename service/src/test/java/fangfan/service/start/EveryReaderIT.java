package fangfan.service.start;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fangfan.service.RunningService;
import fangfan.service.start.Visitor.Reader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on phones, in the dark, without script, for screen readers and over weak networks. */
class EveryReaderIT {
    private static final String DEMO = "demo-self-paid-3500";
    private static final int MOST_BYTES = 15 * 1024;

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    private final RunningService service = RunningService.get();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            zh-CN | 这一户有 2 条风险线索（供水保障不足、连续断水或水质不合格）。
            en-GB | This household shows 2 risk leads (unreliable water supply, long outage or bad water).
            """)
    void withoutJavaScriptTheResultIsAPageOfItsOwn(String language, String sentence) {
        Reader reader = Reader.at(390).in(language).withoutJavaScript();
        try (Visitor visitor = CHROMIUM.visitor(reader).evaluates("060-outage-37-and-31-days")) {
            assertThat(visitor.page().locator("h1")).hasText(sentence);
            assertThat(visitor.page()).hasURL(Pattern.compile(".*/decisions/[0-9a-f-]{36}"));
            visitor.keepsScreenshot("trial-no-script-" + language);
        }
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {390, 320})
    void nothingRunsOverTheEdgeOfAPhone(int width) {
        for (String language : List.of("zh-CN", "en-GB")) {
            try (Visitor visitor = CHROMIUM.visitor(Reader.at(width).in(language))) {
                visitor.evaluates("142-id-wrong-check-digit").seesNoSidewaysScroll();
                visitor.page().locator(".slip .btn").click();
                visitor.page().locator("summary").last().click();
                visitor.seesNoSidewaysScroll();
                visitor.keepsScreenshot("trial-" + language + "-" + width);
                visitor.opens("/samples/" + DEMO).seesNoSidewaysScroll();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"input[type=radio]", ".opt", ".btn", ".peeks a", ".nav a", ".who a", ".next a"})
    void whatIsTouchedOnAPhoneIsLargeEnough(String what) {
        try (Visitor visitor = CHROMIUM.visitor(Reader.at(390)).opens("/")) {
            String label = what.startsWith("input") ? ".opt" : what;
            for (Locator target : visitor.page().locator(label + ":visible").all()) {
                assertThat(target.boundingBox().height).as(what).isGreaterThanOrEqualTo(44);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"LIGHT", "DARK"})
    void nobodyMeetsASeriousBarrier(ColorScheme colours) {
        try (Visitor visitor = CHROMIUM.visitor(Reader.at(1280).inColours(colours))) {
            visitor.opens("/").meetsNoBarrier();
            visitor.evaluates(DEMO).meetsNoBarrier();
            visitor.keepsScreenshot("start-" + colours);
            visitor.page().locator(".slip .btn").click();
            visitor.page().locator("summary").last().click();
            visitor.meetsNoBarrier();
            visitor.evaluates("131-nothing-known").page().locator(".slip .btn").click();
            visitor.page().locator("summary").first().click();
            visitor.meetsNoBarrier();
            visitor.opens("/samples/" + DEMO).meetsNoBarrier();
        }
    }

    @Test
    void pageAndStyleSheetSuitAWeakNetwork() throws IOException {
        try (Visitor visitor = CHROMIUM.visitor(Reader.at(390)).evaluates(DEMO)) {
            Page page = visitor.page();
            String css = page.locator("link[rel=stylesheet]").getAttribute("href");
            int bytes = zipped(page.request().get(service.uri("/").toString()).body())
                    + zipped(page.request().get(service.uri(css).toString()).body());
            assertThat(bytes).isLessThan(MOST_BYTES);
        }
    }

    private static int zipped(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        }
        return bytes.size();
    }
}
