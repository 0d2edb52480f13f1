package fangfan.service.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fangfan.service.RunningService;
import fangfan.service.access.Role;
import fangfan.service.start.Chromium;
import fangfan.service.start.Visitor;
import fangfan.service.start.Visitor.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that auditors look for decisions on. */
class SearchPageIT {

    private static final RunningService SERVICE = RunningService.get();

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    private static Town town;
    private static UUID ill;
    private static UUID blank;

    @BeforeAll
    static void open() {
        town = Town.in(SERVICE);
        for (int number = 10; number < 60; number++) {
            town.decide(203, number);
        }
        town.decide(202, 3);
        town.erase(202, 3, "RESTRICTED");
        blank = town.decide(202, 2, household -> household.retain("householdNo", "areaCode"));
        ill = town.decide(201, 1);
    }

    private static Visitor auditor(Reader reader) {
        return CHROMIUM.visitor(reader, SERVICE).signsIn(Role.AUDITOR);
    }

    @ParameterizedTest(name = "{0} px, {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1280 | zh-CN | 判定查询  | 最近的 50 条判定，还有更早的                    | 下一页    | 再往前的 3 条判定
            390  | zh-CN | 判定查询  | 最近的 50 条判定，还有更早的                    | 下一页    | 再往前的 3 条判定
            1280 | en-GB | Decisions | The newest 50 decisions; there are older ones | Next page | The 3 decisions before those
            """)
    void decisionsAreListedPageByPage(
            int width, String language, String menu, String first, String next, String later) {
        try (Visitor auditor = auditor(Reader.at(width).in(language))) {
            Page page = auditor.page();
            page.locator(".nav a", new Page.LocatorOptions().setHasText(menu)).click();
            assertThat(page.locator(".nav a[aria-current]")).hasText(menu);
            auditor.opens("/decisions?area=" + town.code());
            assertThat(page.locator("h1")).hasText(first);
            assertThat(page.locator("tbody tr")).hasCount(50);
            Locator newest = page.locator("tbody tr").first();
            assertThat(newest.locator("a")).hasAttribute("href", "/decisions/" + ill);
            assertThat(newest).containsText(town.household(201, 1));
            auditor.seesNoSidewaysScroll();
            auditor.meetsNoBarrier();
            auditor.keepsScreenshot("decisions-%s-%d".formatted(language, width));
            page.locator("a[rel=next]", new Page.LocatorOptions().setHasText(next))
                    .click();
            assertThat(page.locator("h1")).hasText(later);
            assertThat(page.locator("tbody tr")).hasCount(3);
        }
    }

    @Test
    void filtersStandInTheAddressAndInTheForm() {
        try (Visitor auditor = auditor(Reader.at(1280)).opens("/decisions")) {
            Page page = auditor.page();
            page.locator("#area").fill(town.code() + "202");
            page.locator("#outcome").selectOption("NOT_KNOWN");
            page.locator("#from").fill("2024-01-01");
            auditor.presses("查");
            assertThat(page)
                    .hasURL(Pattern.compile(
                            ".*[?&]area=" + town.code() + "202&.*outcome=NOT_KNOWN.*|.*outcome=NOT_KNOWN&area=.*"));
            assertThat(page.locator("h1")).hasText("找到 1 条判定");
            assertThat(page.locator("tbody a")).hasAttribute("href", "/decisions/" + blank);
            assertThat(page.locator("tbody .v")).hasText("不明");
            assertThat(page.locator("#outcome")).hasValue("NOT_KNOWN");
            assertThat(page.locator("#from")).hasValue("2024-01-01");
            auditor.opens("/decisions?area=%s202".formatted(town.code()));
            assertThat(page.locator("tbody tr").last()).containsText("已停止显示");
            assertThat(page.locator("tbody tr").last()).containsText("内容不再显示");
            auditor.keepsScreenshot("decisions-erased");
        }
    }

    @Test
    void whatCannotBeFoundIsExplained() {
        try (Visitor auditor = auditor(Reader.at(390)).opens("/decisions?householdNo=nobody-0001")) {
            assertThat(auditor.page().locator("h1")).hasText("没有这样的判定");
            assertThat(auditor.page().locator(".empty")).containsText("请去掉一两个条件");
            auditor.meetsNoBarrier();
            auditor.keepsScreenshot("decisions-none-390");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            area=400                      | area        | area 不在您负责的地区内，请核对
            ruleId=KG+04                  | ruleId      | 应为规则编号，例如 KG-04
            from=2024-02-02&to=2024-02-01 | to          | 截止日早于起始日，请对调
            householdNo=王                | householdNo | 应为户编号，1 到 32 个数字、字母或连字符
            """)
    void whatIsWrongIsToldAtItsField(String query, String field, String fault) {
        try (Visitor auditor = auditor(Reader.at(1280)).opens("/decisions?" + query)) {
            Page page = auditor.page();
            assertThat(page.locator("h1")).hasText("还没有查，有的条件要改");
            assertThat(page.locator("#" + field)).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#" + field + "-e")).hasText(fault);
            assertThat(page.locator("tbody")).hasCount(0);
            auditor.meetsNoBarrier();
            auditor.keepsScreenshot("decisions-fault-" + field);
        }
    }

    @Test
    void aPersonIsFoundWithoutStandingInTheAddress() {
        String number = "50011619710412" + town.code().substring(7) + "77";
        UUID found = town.decide(
                204,
                1,
                household -> ((tools.jackson.databind.node.ObjectNode)
                                household.get("members").get(0))
                        .put("idNo", number));
        try (Visitor auditor = auditor(Reader.at(1280)).opens("/decisions")) {
            Page page = auditor.page();
            page.locator("#idNo").fill(number);
            auditor.presses("按人查");
            assertThat(page.locator("h1")).hasText("找到 1 条判定");
            assertThat(page.locator("tbody a")).hasAttribute("href", "/decisions/" + found);
            assertThat(page.url()).matches(".*/decisions\\?person=[0-9a-f]{24}");
            assertThat(page.content()).doesNotContain(number);
            page.locator("#outcome").selectOption("NOT_MATCHED");
            auditor.presses("查");
            assertThat(page.locator("h1")).hasText("没有这样的判定");
            assertThat(page.url()).contains("person=").contains("outcome=NOT_MATCHED");
            auditor.keepsScreenshot("decisions-person");
            String address = page.url();
            try (Visitor other = auditor(Reader.at(1280))) {
                other.page().navigate(address);
                assertThat(other.page().locator(".note-q")).containsText("请在“按人查”里再填一次");
                assertThat(other.page().locator("tbody")).hasCount(0);
            }
            auditor.opens("/decisions");
            auditor.presses("按人查");
            assertThat(page.locator("[data-told]")).hasText("还没有填");
        }
    }

    @Test
    void whatIsListedCanBeCarriedAway() throws IOException {
        try (Visitor auditor = auditor(Reader.at(1280)).opens("/decisions?area=%s202".formatted(town.code()))) {
            Download lines = auditor.page()
                    .waitForDownload(
                            () -> auditor.page().locator(".head .btn").last().click());
            assertThat(lines.suggestedFilename()).isEqualTo("decisions.ndjson");
            List<String> exported = Files.readAllLines(lines.path());
            assertThat(exported).hasSize(3).first().asString().contains(blank.toString());
            Download workbook = auditor.page()
                    .waitForDownload(
                            () -> auditor.page().locator(".head .btn").first().click());
            assertThat(workbook.suggestedFilename()).isEqualTo("decisions.xlsx");
            assertThat(Files.readAllBytes(workbook.path())).startsWith('P', 'K');
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"COLLECTOR", "EDITOR", "APPROVER", "ADMIN"})
    void nobodyElseHasThePage(Role role) {
        try (Visitor other = CHROMIUM.visitor(Reader.at(1280), SERVICE).signsIn(role)) {
            assertThat(other.page().locator(".nav")).not().containsText("判定查询");
            for (String path : List.of("/decisions", "/decisions/export")) {
                assertThat(other.page()
                                .request()
                                .get(SERVICE.uri(path).toString())
                                .status())
                        .isEqualTo(404);
            }
        }
    }
}
