package fangfan.service.decision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Role;
import fangfan.service.ruleset.KeyGroups;
import fangfan.service.ruleset.Staff;
import fangfan.service.start.Chromium;
import fangfan.service.start.Visitor;
import fangfan.service.start.Visitor.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A decision of version 1, read while version 2 is in force: from 2500 yuan on instead of 3000. */
class TodaysRulesPageIT {

    private static final RunningService SERVICE = SeparateDatabase.create().startService();

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    private static String id;

    @BeforeAll
    static void publish() {
        id = decided();
        Staff editor = Staff.of(Role.EDITOR, SERVICE);
        Staff approver = Staff.of(Role.APPROVER, SERVICE);
        String draft = editor.draft(KeyGroups.from(2500));
        editor.submit(draft);
        approver.approve(draft);
        assertThat(approver.publish(draft).statusCode()).isEqualTo(201);
    }

    @AfterAll
    static void close() {
        SERVICE.close();
    }

    @Test
    void theTableIsThatOfTheDecisionsVersion() {
        try (Visitor auditor = auditor()) {
            auditor.opens("/decisions/" + id);
            Locator threshold = auditor.page().locator("section:has(h2:text('原表：重点人群')) td[id$='-F12']");
            assertThat(threshold).containsText("3000");
            assertThat(threshold.locator(".in-f")).containsText("2900.00 元");
        }
    }

    @Test
    void todaysRulesDifferAndThePageSaysHow() {
        try (Visitor auditor = auditor()) {
            auditor.opens("/decisions/" + id);
            auditor.presses("再算一遍");
            assertThat(auditor.page().locator("#replay h3")).hasText("按当时的规则（第 1 版），结果与存档逐字节相同");

            auditor.presses("按今天的规则再算");

            Locator replay = auditor.page().locator("#replay");
            assertThat(replay.locator("h3")).hasText("按今天的规则（第 2 版），结论有变化");
            assertThat(replay.locator("table").first().locator("tbody tr")).hasCount(1);
            assertThat(replay.locator("table").first().locator("tbody tr").locator("th, td"))
                    .hasText(new String[] {"农村重病户 KG-04", "不符合", "符合"});
            assertThat(replay.locator("details")).containsText("/ruleset/version");
            assertThat(replay.locator("a")).hasAttribute("href", "/versions/2/comparison?with=1");
            auditor.meetsNoBarrier();
            auditor.seesNoSidewaysScroll();
            auditor.keepsScreenshot("decision-today-zh-390");
        }
    }

    @Test
    void aDecisionThatWasChangedInTheDatabaseSaysSo() {
        String changed = decided();
        SERVICE.sql().sql("""
                        do $change$ begin
                            set local session_replication_role = replica;
                            update decision set document = trace where id = '%s';
                        end $change$""".formatted(changed)).update();
        try (Visitor auditor = auditor()) {
            Response page =
                    auditor.page().navigate(SERVICE.uri("/decisions/" + changed).toString());
            assertThat(page.status()).isEqualTo(500);
            assertThat(auditor.page().locator("h1")).hasText("这条判定读不出来");
            auditor.meetsNoBarrier();
            auditor.expectsFaults();
        }
    }

    private static Visitor auditor() {
        return CHROMIUM.visitor(Reader.at(390), SERVICE).signsIn(Role.AUDITOR);
    }

    /** 2900.00 yuan of medical bills: close to 3000. */
    private static String decided() {
        return Calls.read(SERVICE.post("/api/v1/evaluations", Role.COLLECTOR, Calls.body("""
                        "householdNo": "500116101201-0001", "areaCode": "500116101201", "rural": true,
                        "members": [{"memberNo": "1", "selfPaidMedical": "2900.00"}]"""))
                        .body())
                .get("decisionId")
                .stringValue();
    }
}
