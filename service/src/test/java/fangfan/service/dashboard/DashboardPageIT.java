package fangfan.service.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import fangfan.service.access.Role;
import fangfan.service.start.Chromium;
import fangfan.service.start.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dashboard in the browser of an auditor. */
class DashboardPageIT {

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @ParameterizedTest(name = "{0} px in {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1280 | zh-CN | LIGHT | 进度看板  | 判定 5 次，涉及 3 户，3 户还有不清楚的情况          | 500116101 油溪镇
            390  | zh-CN | LIGHT | 进度看板  | 判定 5 次，涉及 3 户，3 户还有不清楚的情况          | 500116101 油溪镇
            1280 | en-GB | DARK  | Dashboard | 5 decisions on 3 households, 3 of which wait for facts | 500116101 油溪镇
            390  | en-GB | LIGHT | Dashboard | 5 decisions on 3 households, 3 of which wait for facts | 500116101 油溪镇
            """)
    void figuresAreDrawnAndCanBeReadAsTables(
            int width, String language, ColorScheme colours, String menu, String heading, String town) {
        Visitor.Reader reader = new Visitor.Reader(width, language, true, colours);
        try (Visitor auditor = CHROMIUM.visitor(reader, KnownDecisions.SERVICE).signsIn(Role.AUDITOR)) {
            Page page = auditor.page();
            page.locator(".nav a", new Page.LocatorOptions().setHasText(menu)).click();
            assertThat(page.locator("h1")).hasText(heading);
            assertThat(page.locator(".plot canvas")).hasCount(5);
            auditor.seesNoSidewaysScroll();
            auditor.keepsScreenshot("dashboard-" + language + "-" + width);
            page.locator("#towns summary").click();
            assertThat(page.locator("#towns tbody tr").first().locator("th, td"))
                    .hasText(new String[] {town, "3", "1", "2", "0", "0"});
            page.locator("#missing summary").click();
            auditor.seesNoSidewaysScroll();
            auditor.meetsNoBarrier();
        }
    }

    @Test
    void whereTheChartsDoNotArriveTheTablesStayOpen() {
        try (Visitor auditor = CHROMIUM.visitor(Visitor.Reader.at(1280), KnownDecisions.SERVICE)
                .signsIn(Role.AUDITOR)) {
            auditor.page().route("**/webjars/echarts/**", Route::abort);
            auditor.opens("/dashboard");
            assertThat(auditor.page().locator("figure details[open]")).hasCount(5);
            assertThat(auditor.page().locator(".plot")).hasCount(0);
            auditor.expectsFaults();
        }
    }

    @Test
    void withoutScriptTheTablesAreOpen() {
        Visitor.Reader reader = Visitor.Reader.at(390).withoutJavaScript();
        try (Visitor auditor = CHROMIUM.visitor(reader, KnownDecisions.SERVICE)) {
            auditor.signsIn(Role.AUDITOR).opens("/dashboard");
            for (String section : new String[] {"missing", "outcomes", "days", "rules", "towns"}) {
                assertThat(auditor.page().locator("#" + section + " tbody tr").first())
                        .isVisible();
            }
            assertThat(auditor.page().locator("#days tbody tr")).hasCount(30);
            auditor.seesNoSidewaysScroll();
            auditor.keepsScreenshot("dashboard-no-script-390");
        }
    }

    @Test
    void figuresLeadToWhatTheyCount() {
        try (Visitor auditor = CHROMIUM.visitor(Visitor.Reader.at(1280), KnownDecisions.SERVICE)) {
            auditor.signsIn(Role.AUDITOR).opens("/dashboard");
            assertThat(auditor.page().locator("#missing .note")).hasText("还有标准待定，不用再问农户：监测范围（1 户在等）。 去看参数");
            Locator failure = auditor.page().locator("#failures .latest a");
            assertThat(failure).hasAttribute("href", "/decisions/" + KnownDecisions.FAILED);
            assertThat(failure)
                    .hasText(KnownDecisions.TODAY.minusDays(3) + " 12:00 …"
                            + KnownDecisions.FAILED.toString().substring(32));
            assertThat(auditor.page().locator("#rules a", new Page.LocatorOptions().setHasText("农村重病户")))
                    .hasAttribute(
                            "href",
                            "/decisions?from=%s&to=%s&ruleId=KG-04"
                                    .formatted(KnownDecisions.TODAY.minusDays(29), KnownDecisions.TODAY));
        }
    }

    @Test
    void theAddressSaysWhatIsCounted() {
        try (Visitor auditor = CHROMIUM.visitor(Visitor.Reader.at(1280), KnownDecisions.SERVICE)) {
            auditor.signsIn(Role.AUDITOR).opens("/dashboard");
            auditor.page()
                    .locator("#from")
                    .fill(KnownDecisions.TODAY.minusDays(3).toString());
            auditor.page().locator("#to").fill(KnownDecisions.TODAY.minusDays(3).toString());
            auditor.page().locator("#round").selectOption("2023-2");
            auditor.presses("看这段时间");
            assertThat(auditor.page()).hasURL(Pattern.compile(".*/dashboard\\?from=[0-9-]+&to=[0-9-]+&round=2023-2"));
            assertThat(auditor.page().locator("h1")).hasText("判定 1 次，涉及 1 户，1 户还有不清楚的情况");
            assertThat(auditor.page().locator("#round")).hasValue("2023-2");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ?from=2020-01-01&to=2020-01-02 | 这段时间没有判定 | 这段时间、这个轮次没有判定。可以换一段日子，或者选所有轮次；采集端发来判定以后，这里就有数字。
            ?from=2020-01-02&to=2020-01-01 | 进度看板         | 截止日早于起始日，请对调
            """)
    void whereNothingIsCountedThePageSaysWhy(String query, String heading, String why) {
        try (Visitor auditor = CHROMIUM.visitor(Visitor.Reader.at(390), KnownDecisions.SERVICE)) {
            auditor.signsIn(Role.AUDITOR).opens("/dashboard" + query);
            assertThat(auditor.page().locator("h1")).hasText(heading);
            assertThat(auditor.page().locator("main")).containsText(why);
            assertThat(auditor.page().locator("figure")).hasCount(0);
            auditor.seesNoSidewaysScroll();
            auditor.meetsNoBarrier();
            auditor.keepsScreenshot("dashboard-" + (heading.length() > 4 ? "empty" : "refused") + "-390");
            auditor.expectsFaults();
        }
    }

    @Test
    void itIsForAuditorsOnly() {
        try (Visitor editor = CHROMIUM.visitor(Visitor.Reader.at(1280), KnownDecisions.SERVICE)) {
            editor.signsIn(Role.EDITOR);
            assertThat(editor.page().locator(".nav a[href='/dashboard']")).hasCount(0);
            editor.opens("/dashboard");
            assertThat(editor.page().locator("figure, .figs")).hasCount(0);
            editor.expectsFaults();
        }
    }
}
