package fangfan.service.start;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fangfan.service.RunningService;
import fangfan.service.access.Role;
import fangfan.service.ruleset.Rulesets;
import fangfan.service.start.Visitor.Reader;
import fangfan.table.Parameter;
import fangfan.table.Row;
import fangfan.table.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The start page as a newcomer meets it. */
class StartPageIT {

    private static final String DEMO = "demo-self-paid-3500";

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    private final RunningService service = RunningService.get();

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource(delimiter = '|', textBlock = """
            demo-self-paid-3500                | 1280 | 符合 | 这一户属于重点人群（农村重病户）。 | 2023年自付医疗费用 3500.00 元，超过 3000 元。
            demo-self-paid-3500                | 390  | 符合 | 这一户属于重点人群（农村重病户）。 | 要问：成员3（王某）2023年9月30日在哪个学段就读？
            012-self-paid-medical-exactly-3000 | 1280 | 待定 | 按已经定下的标准，这一户不属于重点人群，也没有风险线索；还有标准待定。 | 自付医疗费用 3000.00 元，超过 3000 元才符合，现在正好相等
            131-nothing-known                  | 390  | 不明 | 这一户还不能判定，有些情况要先问清楚。 | 要问：家里有哪些人？
            038-unsafe-grade-c-only-house      | 1280 | 符合 | 这一户有 1 条风险线索（住房出现安全问题）。 | 现住房是唯一住房；住房不安全。
            060-outage-37-and-31-days          | 390  | 符合 | 这一户有 2 条风险线索（供水保障不足、连续断水或水质不合格）。 | 最长连续断水天数 31 天，超过 30 天。
            142-id-wrong-check-digit           | 1280 | 待定 | 按已经定下的标准，这一户不属于重点人群，也没有风险线索；还有标准待定。 | 成员2（徐某）的身份证号码校验有误；成员3（张某）的身份证号码校验有误。
            """)
    void aSampleGivesAReasonedResult(String sample, int width, String mark, String sentence, String reason) {
        try (Visitor visitor = CHROMIUM.visitor(Reader.at(width)).opens("/").evaluates(sample)) {
            Locator slip = visitor.page().locator(".slip");
            assertThat(slip.locator(".v-lg")).hasText(mark);
            assertThat(slip.locator("h3")).hasText(sentence);
            assertThat(slip.locator("h3")).isFocused();
            assertThat(slip.getByText(reason)).isVisible();
            visitor.seesNoSidewaysScroll();
            visitor.keepsScreenshot("start-" + sample + "-" + width);
        }
    }

    @Test
    void theFullDecisionSaysConditionByConditionWhy() {
        try (Visitor visitor = CHROMIUM.visitor(Reader.at(1280)).evaluates(DEMO)) {
            visitor.page().getByText("看完整判定").click();
            Locator finding = visitor.page().locator("article").first();
            assertThat(finding.locator("tbody tr").first().locator("th, td"))
                    .hasText(new String[] {"自付医疗费用", "超过 3000 元", "3500.00 元", "成立", "F12"});
            assertThat(finding.locator(".law")).containsText("“农村重病户（2023年自付医疗费用超过3000元的）”");
            visitor.keepsScreenshot("trial-zh-1280");
        }
    }

    @Test
    void whatThePageShowsIsKept() {
        try (Visitor visitor = CHROMIUM.visitor(Reader.at(1280)).evaluates(DEMO)) {
            String path = visitor.page().getByText("看完整判定").getAttribute("href");
            visitor.page().getByText("看完整判定").click();
            String receipt = visitor.page().locator("#receipt").innerText();
            String kept = service.get(path.replace("/decisions/", "/api/v1/decisions/"), Role.AUDITOR)
                    .body();
            assertThat(kept).endsWith("\"receipt\":\"" + receipt + "\"}");
        }
    }

    @Test
    void everythingIsSaidInEnglishToo() {
        try (Visitor visitor = CHROMIUM.visitor(Reader.at(1280)).opens("/")) {
            visitor.page().getByText("English").click();
            assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
            visitor.opens("/");
            assertThat(visitor.page().locator("h1")).hasText("Start here: choose a household and see why it matches");
            visitor.evaluates(DEMO);
            assertThat(visitor.page().locator(".slip h3"))
                    .hasText("This household is in a key group (rural household with serious illness).");
            visitor.keepsScreenshot("start-en-1280");
            visitor.page().getByText("See the full decision").click();
            visitor.page().getByText("中文").click();
            assertThat(visitor.page().locator("html")).hasAttribute("lang", "zh-CN");
            assertThat(visitor.page().locator(".cols .note")).hasText("这条判定是用英文存档的，存档不翻译。");
        }
    }

    @ParameterizedTest(name = "a browser that prefers {0} is answered in {1}")
    @CsvSource({"zh-CN, zh-CN", "en-GB, en", "fr-FR, zh-CN"})
    void theBrowsersLanguageCountsFirst(String preferred, String given) {
        try (Visitor visitor = CHROMIUM.visitor(Reader.at(1280).in(preferred)).opens("/")) {
            assertThat(visitor.page().locator("html")).hasAttribute("lang", given);
        }
    }

    @Test
    void theFactsOfTheChosenSampleCanBeSeenFirst() {
        try (Visitor visitor = CHROMIUM.visitor(Reader.at(1280)).opens("/")) {
            visitor.page().locator("input[value='131-nothing-known']").check();
            visitor.page().locator(".peeks a:visible").click();
            assertThat(visitor.page().locator("h1")).hasText("户情：什么都还不知道");
            assertThat(visitor.page().locator("pre")).containsText("\"householdNo\": \"500116107202-0131\"");
        }
    }

    @Test
    void whatRunsIsToldByItsFigures() {
        var ruleset = service.bean(Rulesets.class).inForce().orElseThrow().ruleset();
        long rules = ruleset.tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(Row::enabled)
                .map(Row::rule)
                .distinct()
                .count();
        long unset = ruleset.parameters().all().stream()
                .filter(parameter -> parameter.status() == Status.UNSET)
                .map(Parameter::key)
                .distinct()
                .count();
        long stored =
                service.bean(Inventory.class).now().database().orElseThrow().stored();
        try (Visitor visitor = CHROMIUM.visitor(Reader.at(1280)).opens("/")) {
            List<String> told = visitor.page().locator("aside dd").allInnerTexts();
            String sha256 = ruleset.id().sha256();
            assertThat(told.stream().map(String::strip))
                    .containsExactly(
                            "正常",
                            "可写，已存 " + stored + " 条",
                            "第 1 版，" + ruleset.tables().size() + " 张表、" + rules + " 条",
                            sha256.substring(0, 6) + "…" + sha256.substring(60),
                            "2023年第二轮",
                            unset + " 个待定",
                            "6 户，均为虚构");
            visitor.page().locator("form.samples button").click();
            assertThat(visitor.page().locator("#stored")).hasText("可写，已存 " + (stored + 1) + " 条");
        }
    }

    @Test
    void theCurlLineWorksAsItStands() throws IOException, InterruptedException {
        try (Visitor visitor = CHROMIUM.visitor(Reader.at(1280)).opens("/")) {
            Process curl = new ProcessBuilder(
                            "bash", "-c", visitor.page().locator("pre").innerText())
                    .start();
            String answer = new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(curl.waitFor()).isZero();
            assertThat(answer).contains("\"outcome\":\"MATCHED\"").contains("2023年自付医疗费用 3500.00 元，超过 3000 元");
        }
    }

    @Test
    void whoeverComesFromElsewhereSignsInFirst() {
        try (Visitor visitor = CHROMIUM.visitor(Reader.at(1280)).comesThroughAProxy()) {
            visitor.opens("/");
            assertThat(visitor.page().locator("form.samples h3")).hasText("判定要先登录");
            assertThat(visitor.page().locator("pre")).containsText("X-API-Key: 您的密钥");
            visitor.meetsNoBarrier();
            visitor.keepsScreenshot("start-signed-out");
            visitor.page().locator("form.samples .btn").click();
            visitor.meetsNoBarrier();
            visitor.keepsScreenshot("login");
            visitor.page().locator("#username").fill("collector");
            visitor.page().locator("#password").fill(service.password(Role.COLLECTOR));
            visitor.page().locator("#password").press("Enter");
            visitor.evaluates(DEMO);
            assertThat(visitor.page().locator(".who-name")).hasText("collector");
            assertThat(visitor.page().locator(".slip .v-lg")).hasText("符合");
            visitor.page().getByText("退出").click();
            assertThat(visitor.page().locator("form.samples h3")).hasText("判定要先登录");
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        try (Visitor visitor = CHROMIUM.visitor(Reader.at(1280)).evaluates(DEMO)) {
            for (Locator link : visitor.page().locator("a[href^='/']").all()) {
                String path = link.getAttribute("href");
                assertThat(visitor.page()
                                .request()
                                .get(service.uri(path).toString())
                                .status())
                        .as(path)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void aPageThatIsNotThereSaysSo() {
        try (Visitor visitor =
                CHROMIUM.visitor(Reader.at(1280)).opens("/decisions/01941f29-7c00-7aaa-8aaa-000000000001")) {
            assertThat(visitor.page().locator("h1")).hasText("没有这一页");
            visitor.expectsFaults();
        }
    }
}
