package fangfan.service.ruleset;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Role;
import fangfan.service.start.Chromium;
import fangfan.service.start.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A threshold on its way from Excel into force, in the browser of two people. */
class PolicyPagesIT {

    private static final RunningService SERVICE = SeparateDatabase.create().startService();
    private static final String HOUSEHOLD = """
            {"household": {"householdNo": "%s", "areaCode": "%s", "rural": true,
             "members": [{"memberNo": "1", "selfPaidMedical": "%s"}]}}""";
    private static final String EDIT = "a[href$='/edit']";

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void anEditorChangesAThresholdAndAnApproverPublishesIt() {
        assertThat(evaluate().at("/ruleset/version").intValue()).isEqualTo(1);
        assertThat(evaluate().get("findings")).isEmpty();
        evaluate("500116101201-0002", "2500.00");
        evaluate("500116101202-0003", "2500.01");
        evaluate("500116102201-0004", "3000.00");
        evaluate("500116102201-0005", "3000.01");
        String draft;
        try (Visitor editor = signedIn(Role.EDITOR, 1280)) {
            editor.opens("/tables").keepsScreenshot("tables-zh-1280");
            editor.meetsNoBarrier();
            upload(editor, KeyGroups.withThreeFaults());
            editor.page().locator("#reason").fill("按区级会商意见，重病线由 3000 元调为 2500 元");
            editor.presses("检查并存成草稿");
            Locator faults = editor.page().locator(".faults li");
            assertThat(faults).hasCount(3);
            for (String cell : new String[] {"F12", "K14", "T15"}) {
                assertThat(editor.page().locator("#c1-" + cell + " .tag")).hasCount(1);
            }
            editor.keepsScreenshot("draft-faults-zh-1280");
            editor.meetsNoBarrier();

            upload(editor, KeyGroups.workbook(2500));
            editor.presses("再检查一遍");
            assertThat(editor.page().locator("#check .v-k")).hasText("检查通过");
            editor.keepsScreenshot("draft-sound-zh-1280");
            assertThat(editor.page().locator("#comparison tbody").first()).containsText("KG-04");
            assertThat(editor.page().locator("#comparison .was").first()).hasText("3000");
            assertThat(editor.page().locator("#comparison .now").first()).hasText("2500");
            editor.presses("试算影响");
            assertThat(editor.page().locator("#impact .lede")).hasText("有 3 户转为符合，0 户不再符合，0 户变为不明。");
            assertThat(editor.page().locator("#impact table").nth(0).locator("tbody tr th, tbody tr td"))
                    .hasText(new String[] {"KG-04 农村重病户", "3", "0", "0"});
            assertThat(editor.page().locator("#impact table").nth(1).locator("tbody tr th, tbody tr td"))
                    .hasText(new String[] {"500116101", "2", "0", "0", "500116102", "1", "0", "0"});
            assertThat(editor.page()
                            .locator("#impact table")
                            .nth(2)
                            .locator("tbody tr")
                            .first())
                    .containsText("没有超过 3000 元");
            editor.keepsScreenshot("draft-impact-zh-1280");
            editor.meetsNoBarrier();
            assertThat(editor.page().locator(EDIT)).hasCount(1);
            editor.presses("提交给批准人");
            assertThat(editor.page().locator("#next button")).hasCount(0);
            assertThat(editor.page().locator(EDIT)).hasCount(0);
            draft = editor.page().url().replaceAll(".*/drafts/|#.*", "");
        }
        try (Visitor approver = signedIn(Role.APPROVER, 390)) {
            approver.opens("/drafts/" + draft);
            assertThat(approver.page().locator(EDIT)).hasCount(0);
            approver.seesNoSidewaysScroll();
            approver.keepsScreenshot("draft-approve-zh-390");
            approver.meetsNoBarrier();
            approver.presses("批准这份草稿");
            approver.presses("发布");
            assertThat(approver.page().locator(".steps .done")).hasCount(4);
            approver.opens("/tables").seesNoSidewaysScroll();
            approver.keepsScreenshot("tables-zh-390");
        }
        assertThat(evaluate().at("/ruleset/version").intValue()).isEqualTo(2);
        assertThat(evaluate().at("/findings/0/ruleId").stringValue()).isEqualTo("KG-04");
    }

    @Test
    void aHouseholdIsTriedOnTheSheetItself() {
        try (Visitor visitor = CHROMIUM.visitor(Visitor.Reader.at(1280), SERVICE)) {
            visitor.signsIn(Role.AUDITOR).opens("/tables/key-groups?sample=demo-self-paid-3500");
            visitor.presses("在这张表上试一试");
            assertThat(visitor.page().locator("h1")).hasText("符合 KG-04");
            assertThat(visitor.page().locator("tr.lit .id, tr.lit td").first()).hasText("KG-04");
            assertThat(visitor.page().locator("#c1-F12 .in-t")).containsText("3500.00 元");
            visitor.keepsScreenshot("table-try-zh-1280");
            visitor.meetsNoBarrier();
        }
    }

    @ParameterizedTest(name = "{1} at {2} px in {3}, {0}")
    @CsvSource(delimiter = '|', textBlock = """
            EDITOR  | /tables                        | 390  | en-GB | Decision tables: version
            EDITOR  | /tables/income-expenditure     | 390  | zh-CN | 收入支出风险
            AUDITOR | /tables                        | 1280 | en-GB | Decision tables: version
            AUDITOR | /account                       | 390  | zh-CN | 账号：auditor
            ADMIN   | /account                       | 1280 | en-GB | Account: admin
            ADMIN   | /sign-ins                      | 390  | zh-CN | 全部登录记录
            """)
    void everyPageServesEveryReader(Role role, String path, int width, String language, String heading) {
        try (Visitor visitor = CHROMIUM.visitor(Visitor.Reader.at(width).in(language), SERVICE)) {
            visitor.signsIn(role).opens(path);
            assertThat(visitor.page().locator("h1")).containsText(heading);
            visitor.seesNoSidewaysScroll();
            visitor.meetsNoBarrier();
            visitor.keepsScreenshot("policy" + path.replace('/', '-') + "-" + role + "-" + width);
        }
    }

    @Test
    void whoMayNotWriteSeesNoFormsAndNoDrafts() {
        try (Visitor auditor = signedIn(Role.AUDITOR, 1280)) {
            auditor.opens("/tables");
            assertThat(auditor.page().locator("#upload")).hasCount(0);
            assertThat(auditor.page().locator("a[href^='/drafts']")).hasCount(0);
        }
    }

    @Test
    void whoIsNotSignedInIsAskedTo() {
        try (Visitor visitor = CHROMIUM.visitor(Visitor.Reader.at(390), SERVICE)) {
            visitor.opens("/tables");
            assertThat(visitor.page().locator("h1")).hasText("登录");
            visitor.page().locator("#username").fill("editor");
            visitor.page().locator("#password").fill(SERVICE.password(Role.EDITOR));
            visitor.page().locator("main button").click();
            assertThat(visitor.page().locator("h1")).containsText("规则表");
        }
    }

    private static JsonNode evaluate() {
        return evaluate("500116101201-0001", "2600.00");
    }

    private static JsonNode evaluate(String householdNo, String selfPaidMedical) {
        return Staff.read(SERVICE.post(
                "/api/v1/evaluations",
                Role.COLLECTOR,
                HOUSEHOLD.formatted(householdNo, householdNo.substring(0, 12), selfPaidMedical)));
    }

    static void upload(Visitor visitor, byte[] workbook) {
        visitor.page()
                .locator("#workbooks")
                .setInputFiles(new FilePayload("key-groups.drl (1).xlsx", Staff.WORKBOOK, workbook));
    }

    private static Visitor signedIn(Role role, int width) {
        return CHROMIUM.visitor(Visitor.Reader.at(width), SERVICE).signsIn(role);
    }
}
