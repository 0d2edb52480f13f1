package fangfan.service.ruleset;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Role;
import fangfan.service.start.Chromium;
import fangfan.service.start.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks that somebody edits in the browser, without a spreadsheet program. */
class GridPagesIT {

    private static final RunningService SERVICE = SeparateDatabase.create().startService();
    private static final String NEW = "/drafts/new/workbooks/";
    private static final String SOUND = "检查通过。";

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void aThresholdAndItsCasesAreChangedAndBecomeADraft() throws IOException {
        try (Visitor editor = signedIn(Role.EDITOR, 1280)) {
            editor.opens("/tables");
            editor.page().locator("a[href='" + NEW + KeyGroups.NAME + "/edit']").click();
            Grid grid = new Grid(editor.page());
            assertThat(grid.state()).hasText(SOUND);
            editor.meetsNoBarrier();

            grid.type("F12", "25O0");
            assertThat(grid.state()).containsText("有 1 处要改");
            assertThat(grid.cell("F12")).hasClass(Pattern.compile(".*\\bbad\\b.*"));
            assertThat(grid.faults()).hasText(new String[] {"1重点人群!F1225O0 不是金额，是否为 2500？改成 2500"});
            editor.keepsScreenshot("grid-fault-zh-1280");
            editor.meetsNoBarrier();
            editor.presses("改成 2500");
            assertThat(grid.cell("F12")).hasText("2500");

            // The cases still speak of 3000 yuan, and tell.
            assertThat(grid.state()).containsText("有 3 处要改");
            int first = grid.sheet(1).rowOf("自付正好 3000 元，没有超过");
            grid.type("D" + first, "2500").type("D" + (first + 1), "2500.01").type("D" + (first + 2), "2499.99");
            assertThat(grid.state()).containsText("有 1 处要改");
            editor.keepsScreenshot("grid-cases-zh-1280");
            grid.type("D" + (first + 5), "2500");
            assertThat(grid.state()).hasText(Pattern.compile("检查通过。用例通过 ([0-9]+) / \\1。"));

            editor.page().locator("#grid-reason").fill("按区级会商意见，重病线由 3000 元调为 2500 元");
            editor.presses("保存为草稿");
            assertThat(editor.page().locator("#check .v-k")).hasText("检查通过");
            assertThat(editor.page().locator("#comparison .was").first()).hasText("3000");
            assertThat(editor.page().locator("#comparison .now").first()).hasText("2500");
            byte[] written = editor.page()
                    .request()
                    .get(editor.page().url().replaceAll("#.*", "") + "/workbooks/" + KeyGroups.NAME)
                    .body();
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
                assertThat(workbook.getSheetAt(0).getRow(11).getCell(5).getNumericCellValue())
                        .isEqualTo(2500);
                assertThat(workbook.getSheetAt(0).getPaneInformation().isFreezePane())
                        .isTrue();
                assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            }
        }
    }

    @Test
    void rowsAndConditionsComeAndGo() {
        try (Visitor editor = signedIn(Role.EDITOR, 1280)) {
            editor.opens(NEW + KeyGroups.NAME + "/edit");
            Grid grid = new Grid(editor.page());
            assertThat(grid.state()).hasText(SOUND);
            Locator rows = editor.page().locator("#grid-sheet-0 .tabulator-row");
            int before = rows.count();

            grid.rowMenu(12, "照样加一行").type("F13", "9000");
            assertThat(rows).hasCount(before + 1);
            assertThat(grid.state()).containsText(SOUND);
            assertThat(grid.faults().first()).containsText("重点人群!A13");
            grid.rowMenu(13, "删去这一行");
            assertThat(rows).hasCount(before);
            assertThat(grid.cell("F12")).hasText("3000");

            editor.presses("加一列条件");
            editor.page().locator("#grid-find").fill("养老");
            editor.keepsScreenshot("grid-column-zh-1280");
            editor.meetsNoBarrier();
            editor.presses("加这一列");
            Locator headers = editor.page().locator("#grid-sheet-0 .tabulator-col .grid-h");
            assertThat(headers.filter(new Locator.FilterOptions().setHasText("基本养老保险")))
                    .hasCount(1);
            assertThat(editor.page().locator("#grid-sheet-1 .grid-h", new Page.LocatorOptions().setHasText("基本养老保险")))
                    .hasCount(1);
            assertThat(grid.state()).containsText(SOUND);
            editor.page()
                    .locator("#grid-sheet-0 .tabulator-col", new Page.LocatorOptions().setHasText("基本养老保险"))
                    .locator(".tabulator-header-popup-button")
                    .click();
            editor.page().locator(".tabulator-menu-item").click();
            assertThat(headers.filter(new Locator.FilterOptions().setHasText("基本养老保险")))
                    .hasCount(0);
            assertThat(editor.page().locator("#grid-sheet-1 .grid-h", new Page.LocatorOptions().setHasText("基本养老保险")))
                    .hasCount(0);
            assertThat(grid.state()).hasText(SOUND);
        }
    }

    @Test
    void aFaultIsMendedAtAClickAndTheRestInTheGrid() {
        try (Visitor editor = signedIn(Role.EDITOR, 1280)) {
            editor.opens("/tables");
            PolicyPagesIT.upload(editor, KeyGroups.withThreeFaults());
            editor.page().locator("#reason").fill("重病线由 3000 元调为 2500 元");
            editor.presses("检查并存成草稿");
            Locator faults = editor.page().locator(".faults li");
            assertThat(faults).hasCount(3);
            editor.presses("改成 2500");
            assertThat(faults).hasCount(2);
            assertThat(editor.page().locator("[data-told]")).hasText("已改好这一格");

            editor.page().locator("a[href$='" + KeyGroups.NAME + "/edit']").click();
            Grid grid = new Grid(editor.page());
            assertThat(grid.state()).containsText("有 2 处要改");
            assertThat(grid.cell("F12")).hasText("2500");
            grid.type("T15", "二（二）1（5）");
            assertThat(grid.state()).containsText("有 1 处要改");
            editor.presses("保存到草稿");
            assertThat(faults).hasCount(1);
            assertThat(faults.first()).containsText("重点人群!K14");
        }
    }

    @ParameterizedTest(name = "{0} at {1} px in {2}")
    @CsvSource({
        "key-groups.drl.xlsx, 390, zh-CN, 编辑重点人群",
        "parameters.xlsx, 390, zh-CN, 编辑参数",
        "parameters.xlsx, 1280, en-GB, Edit 参数"
    })
    void everyWorkbookServesEveryReader(String file, int width, String language, String heading) {
        try (Visitor editor = CHROMIUM.visitor(Visitor.Reader.at(width).in(language), SERVICE)) {
            editor.signsIn(Role.EDITOR);
            editor.opens(NEW + file + "/edit");
            assertThat(new Grid(editor.page()).state()).hasClass("grid-state sound");
            assertThat(editor.page().locator("h1")).hasText(heading);
            editor.seesNoSidewaysScroll();
            editor.meetsNoBarrier();
            editor.keepsScreenshot("grid-" + file.replace(".", "-") + "-" + width);
        }
    }

    @Test
    void aParameterThatIsSetNeedsItsStatus() {
        try (Visitor editor = signedIn(Role.EDITOR, 1280)) {
            editor.opens(NEW + "parameters.xlsx/edit");
            Grid grid = new Grid(editor.page());
            assertThat(grid.state()).hasText(SOUND);
            grid.type("F2", "8000");
            assertThat(grid.faults()).hasText(new String[] {"1参数!F2状态是待定，值就要空着；定了值请把状态改成已定或建议"});
            // Cases of the tables that use it still expect that it is not set.
            grid.choose("I2", "已定");
            assertThat(grid.faults().first()).containsText("classification.drl.xlsx 用例!");
        }
    }

    @ParameterizedTest(name = "{0} gets {4}")
    @CsvSource(delimiter = '|', textBlock = """
            somebody who audits          | AUDITOR | key-groups.drl.xlsx | {}                         | 404
            no such workbook             | EDITOR  | nothing.drl.xlsx    | VALID                      | 404
            an object without its fields | EDITOR  | key-groups.drl.xlsx | {}                         | 422
            text that is no JSON         | EDITOR  | key-groups.drl.xlsx | {                          | 400
            a cell that is no text       | EDITOR  | key-groups.drl.xlsx | NUMBER                     | 422
            rows that do not fit         | EDITOR  | key-groups.drl.xlsx | ROWS                       | 422
            conditions nobody knows      | EDITOR  | key-groups.drl.xlsx | CONDITIONS                 | 422
            what others changed          | EDITOR  | key-groups.drl.xlsx | STALE                      | 409
            what is sound                | EDITOR  | key-groups.drl.xlsx | VALID                      | 200
            """)
    void whatIsSentIsHeldToTheGridThatWasShown(String what, Role role, String file, String body, int status) {
        try (Visitor visitor = signedIn(role, 1280)) {
            String basis = Staff.read(new Staff(SERVICE::uri, SERVICE.key(Role.EDITOR)).get("/api/v1/rulesets/current"))
                    .get("sha256")
                    .stringValue();
            Map<String, String> bodies = Map.of(
                    "VALID", typed(basis, "农村家庭\\n＝", "[]"),
                    "NUMBER", typed(basis, "农村家庭\\n＝", "[[1]]"),
                    "ROWS", typed(basis, "农村家庭\\n＝", "[[\"KG-01\"]]"),
                    "CONDITIONS", typed(basis, "身高\\n＝", "[]"),
                    "STALE", typed("0".repeat(64), "农村家庭\\n＝", "[]"));
            APIResponse reply = send(visitor, NEW + file + "/grid/check", bodies.getOrDefault(body, body), true);

            assertThat(reply.status()).isEqualTo(status);
            assertThat(send(visitor, NEW + file + "/grid/check", bodies.getOrDefault(body, body), false)
                            .status())
                    .as("without the token of the page")
                    .isEqualTo(400);
        }
    }

    private static String typed(String basis, String condition, String rows) {
        return "{\"basis\":\"%s\",\"title\":\"标题\",\"hitPolicy\":\"全部符合的行\",\"conditions\":[\"%s\"],\"sheets\":[%s,[]]}"
                .formatted(basis, condition, rows);
    }

    private static APIResponse send(Visitor visitor, String path, String body, boolean withToken) {
        String token = visitor.page().locator("input[name=_csrf]").first().getAttribute("value");
        RequestOptions options = RequestOptions.create()
                .setHeader("Content-Type", "application/json")
                .setHeader("Accept", "application/json")
                .setData(body.getBytes(StandardCharsets.UTF_8));
        return visitor.page()
                .request()
                .post(SERVICE.uri(path).toString(), withToken ? options.setHeader("X-XSRF-TOKEN", token) : options);
    }

    private static Visitor signedIn(Role role, int width) {
        return CHROMIUM.visitor(Visitor.Reader.at(width), SERVICE).signsIn(role);
    }
}
