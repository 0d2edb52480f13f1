package fangfan.service.decision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.access.Administration;
import fangfan.service.access.Role;
import fangfan.service.start.Chromium;
import fangfan.service.start.Visitor;
import fangfan.service.start.Visitor.Reader;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A decision as an auditor reads it, in the browser. */
class DecisionPageIT {

    private static final RunningService SERVICE = RunningService.get();
    private static final String NAME = "李兰香";
    private static final String NUMBER = "500116196804121265";
    private static final String PHONE = "13812340000";
    private static final String COLLECTOR = "周明亮";
    private static final List<String> PERSONAL = List.of(NAME, NUMBER, PHONE, COLLECTOR, "王建国", "雨太大");

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @ParameterizedTest(name = "{0} px wide, {1}")
    @CsvSource({"390, zh-CN", "1280, zh-CN", "390, en", "1280, en"})
    void everyoneReadsItOnTheAuthorsTable(int width, String language) {
        String id = decided(household("0101", "3500.00"));
        try (Visitor auditor = auditor(Reader.at(width).in(language)).opens("/decisions/" + id)) {
            Page page = auditor.page();
            assertThat(page.locator("h1")).hasText("这一户属于重点人群（农村重病户）。");
            assertThat(page.locator("#c1-F12")).containsText("3000");
            assertThat(page.locator("#c1-F12 .in-t")).containsText("3500.00");
            assertThat(page.locator("tr:has(#c1-F12)")).hasClass("lit");
            assertThat(page.locator("article").first().locator(".card-h a")).hasAttribute("href", "#c1-F12");
            assertThat(page.locator("#facts")).containsText("500116********1265");
            assertThat(page.locator("#facts")).containsText("138****0000");
            assertThat(page.locator(".facts tbody th").first().boundingBox().width)
                    .as("room for the label of a member's fact")
                    .isGreaterThan(80);
            auditor.seesNoSidewaysScroll();
            auditor.meetsNoBarrier();
            auditor.keepsScreenshot("decision-" + language + "-" + width);
        }
    }

    @Test
    void whoSomebodyIsIsMaskedUntilAReasonIsGiven() {
        String id = decided(household("0102", "100.00"));
        try (Visitor auditor = auditor(Reader.at(1280).withoutJavaScript()).opens("/decisions/" + id)) {
            assertThat(PERSONAL).noneMatch(auditor.page().content()::contains);

            auditor.page().locator("#reason").fill("  信访件 2023-118 要核对本人  ");
            auditor.presses("显示姓名和证件");

            assertThat(auditor.page().locator("#facts")).containsText("5 分钟内自动遮盖；这次查看已记录在案");
            assertThat(PERSONAL).allMatch(auditor.page().locator("#facts").innerText()::contains);
            auditor.keepsScreenshot("decision-revealed-zh-1280");
            assertThat(lastEvent("REVEAL"))
                    .isEqualTo("{\"decisionId\":\"%s\",\"reason\":\"信访件 2023-118 要核对本人\"}".formatted(id));
            Response again = auditor.page().reload();
            assertThat(again.headerValue("refresh")).matches("\\d{2,3};url=/decisions/" + id);
            assertThat(again.headerValue("cache-control")).contains("no-store");
        }
        try (Visitor another = auditor(Reader.at(1280)).opens("/decisions/" + id)) {
            assertThat(PERSONAL).noneMatch(another.page().content()::contains);
        }
    }

    @ParameterizedTest(name = "{0} times {1}")
    @CsvSource(textBlock = """
            0,   0x56E0, 还没有写理由，请写上再看
            201, 0x56E0, 理由太长，最多 200 个字，请写短些
            1,   0x0007, 理由里有换行、制表符一类看不见的字符，请删去再写成一行
            """)
    void withoutAReasonNothingIsRevealed(int times, int character, String fault) {
        String id = decided(household("0103", "100.00"));
        try (Visitor auditor = auditor(Reader.at(1280)).opens("/decisions/" + id)) {
            auditor.page().locator("#reason").evaluate("field => { field.required = false; field.maxLength = 999 }");
            auditor.page().locator("#reason").fill(Character.toString(character).repeat(times));
            auditor.presses("显示姓名和证件");
            assertThat(auditor.page().locator("#reason-e")).hasText(fault);
            assertThat(PERSONAL).noneMatch(auditor.page().content()::contains);
            auditor.expectsFaults();
        }
    }

    @Test
    void theHouseholdsRoundsSayWhatChanged() {
        String first = decided(household("0104", "3000.00"));
        String second = decided(household("0104", "3000.01"));
        String third = decided(household("0104", ""));
        try (Visitor auditor = auditor(Reader.at(1280)).opens("/decisions/" + second)) {
            Locator entries = auditor.page().locator(".tl > li");
            assertThat(entries).hasCount(3);
            assertThat(entries.nth(0)).containsText("变为不明：农村重病户");
            assertThat(entries.nth(1)).containsText("转为符合：农村重病户");
            assertThat(entries.nth(1)).containsText("本页");
            assertThat(entries.nth(2)).containsText("首次判定");
            assertThat(entries.nth(0).locator("a")).hasAttribute("href", "/decisions/" + third);
            assertThat(entries.nth(2).locator("a")).hasAttribute("href", "/decisions/" + first);
        }
    }

    @Test
    void decidedAgainItIsTheSame() {
        String id = decided(household("0105", "3500.00"));
        long stored = count("decision");
        try (Visitor auditor = auditor(Reader.at(1280).withoutJavaScript()).opens("/decisions/" + id)) {
            auditor.presses("再算一遍");
            assertThat(auditor.page().locator("#replay .card")).containsText("一致");
            assertThat(auditor.page().locator("#replay h3")).hasText("按当时的规则（第 1 版），结果与存档逐字节相同");
            auditor.presses("按今天的规则再算");
            assertThat(auditor.page().locator("#replay h3")).hasText("按今天的规则（第 1 版），结果与存档相同");
        }
        assertThat(lastEvent("REPLAY"))
                .isEqualTo("{\"decisionId\":\"%s\",\"rules\":\"TODAY\",\"result\":\"IDENTICAL\"}".formatted(id));
        assertThat(count("decision")).isEqualTo(stored);
    }

    @Test
    void onceItIsSealedItsPlaceIsTold() {
        String id = decided(household("0106", "3500.00"));
        try (Visitor auditor = auditor(Reader.at(1280)).opens("/decisions/" + id)) {
            for (int tries = 0; tries < 60 && !auditor.page().content().contains("已封存"); tries++) {
                auditor.page().waitForTimeout(500);
                auditor.page().reload();
            }
            assertThat(auditor.page().locator("#evidence")).containsText(Pattern.compile("第 [\\d,]+ 条，证明路径 \\d+ 步"));
            assertThat(auditor.page().locator("#evidence")).containsText(Pattern.compile("共 [\\d,]+ 条，2\\d{3}-"));
            assertThat(auditor.page().locator("#evidence .btn-1"))
                    .hasAttribute("href", "/decisions/" + id + "/evidence");
            assertThat(auditor.page().locator("#receipt")).hasText(Pattern.compile("[0-9a-f]{64}"));
        }
    }

    @Test
    void aCollectorReadsItAndNoMore() {
        String id = decided(household("0107", "3500.00"));
        try (Visitor collector = CHROMIUM.visitor(Reader.at(1280), SERVICE).signsIn(Role.COLLECTOR)) {
            collector.opens("/decisions/" + id);
            assertThat(collector.page().locator("#c1-F12 .in-t")).isVisible();
            assertThat(collector.page().locator("#reason, #replay, .btn-1")).hasCount(0);
            assertThat(PERSONAL).noneMatch(collector.page().content()::contains);
        }
        try (Visitor editor = CHROMIUM.visitor(Reader.at(1280), SERVICE).signsIn(Role.EDITOR)) {
            assertThat(editor.page()
                            .navigate(SERVICE.uri("/decisions/" + id).toString())
                            .status())
                    .isEqualTo(404);
            assertThat(editor.page().locator("h1")).hasText("没有这一页");
            editor.expectsFaults();
        }
    }

    @Test
    void anotherAreasAuditorFindsNoSuchPage() {
        String id = decided(household("0108", "3500.00"));
        String name = "auditor-" + UUID.randomUUID();
        String password = new Administration(SERVICE)
                .newAccount(name, Role.AUDITOR, "500116102")
                .get("password")
                .stringValue();
        try (Visitor auditor = CHROMIUM.visitor(Reader.at(1280), SERVICE).signsIn(name, password)) {
            auditor.opens("/decisions/" + id);
            assertThat(auditor.page().locator("h1")).hasText("没有这一页");
            auditor.expectsFaults();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            RESTRICTED | 这条判定已停止显示 | 记录还在，证明仍然有效，只是不再给人看。
            SHREDDED   | 这条判定已销毁     | 解开它的密钥已经销毁，谁也读不出来；封存的证明仍然有效。
            """)
    void anErasedDecisionSaysWhenAndWhy(String kind, String title, String note) {
        String household = kind.equals("SHREDDED") ? "0109" : "0110";
        String id = decided(household(household, "3500.00"));
        SERVICE.sql()
                .sql(
                        "insert into keystore.erasure values (gen_random_uuid(), ?, '500116101201', ?, '农户来信要求', gen_random_uuid(), '管理员', '2026-01-02T03:04:05+08:00')")
                .params("500116101201-" + household, kind)
                .update();
        if (kind.equals("SHREDDED")) {
            SERVICE.sql()
                    .sql("delete from keystore.data_key where household_no = ?")
                    .param("500116101201-" + household)
                    .update();
        }
        try (Visitor auditor = auditor(Reader.at(390))) {
            Response page =
                    auditor.page().navigate(SERVICE.uri("/decisions/" + id).toString());
            assertThat(page.status()).isEqualTo(410);
            assertThat(auditor.page().locator("h1")).hasText(title);
            assertThat(auditor.page().locator(".crumb a")).hasAttribute("href", "/decisions");
            assertThat(auditor.page().locator("main")).containsText(note);
            assertThat(auditor.page().locator("dl")).containsText("2026-01-02");
            assertThat(auditor.page().locator("dl")).containsText("农户来信要求");
            auditor.meetsNoBarrier();
            auditor.keepsScreenshot("decision-erased-" + kind);
            auditor.expectsFaults();
        }
    }

    private static Visitor auditor(Reader reader) {
        return CHROMIUM.visitor(reader, SERVICE).signsIn(Role.AUDITOR);
    }

    private static String lastEvent(String kind) {
        return SERVICE.sql()
                .sql("select details from event where kind = ? order by id desc limit 1")
                .param(kind)
                .query(String.class)
                .single();
    }

    private static long count(String table) {
        return SERVICE.sql()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private static String household(String number, String bills) {
        return """
                {"visit": {"visitedOn": "2023-11-08", "mode": "PHONE", "modeReason": "雨太大", "collectors": ["%s"], "householdSigned": true},
                 "household": {"householdNo": "500116101201-%s", "areaCode": "500116101201", "rural": true, "phone": "%s",
                  "income": {"wage": 28600, "business": 0}, "water": {"outageDaysInYear": 35},
                  "members": [{"memberNo": "1", "name": "%s", "idNo": "%s", "relation": "HEAD"%s},
                              {"memberNo": "2", "name": "王建国", "selfPaidMedical": 0}]}}""".formatted(
                        COLLECTOR,
                        number,
                        PHONE,
                        NAME,
                        NUMBER,
                        bills.isEmpty() ? "" : ", \"selfPaidMedical\": \"" + bills + "\"");
    }

    private static String decided(String call) {
        String answer =
                SERVICE.post("/api/v1/evaluations", Role.COLLECTOR, call).body();
        assertThat(answer).contains("decisionId");
        return Calls.read(answer).get("decisionId").stringValue();
    }
}
