package fangfan.service.ruleset;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Role;
import fangfan.service.start.Chromium;
import fangfan.service.start.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that staff send with the forms of pages: of households, and such as are too large. */
class FileFormsIT {

    private static final RunningService SERVICE = SeparateDatabase.create().startService();
    private static final String LINE = """
            {"household": {"householdNo": "%s", "areaCode": "500116101201", "rural": true, "members": [{"memberNo": "1", "selfPaidMedical": "%s"}]}}
            """;

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    private static String draft;

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeDraft() {
        draft = Staff.of(Role.EDITOR, SERVICE).draft(Map.of(KeyGroups.NAME, KeyGroups.workbook(2500)));
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @ParameterizedTest(name = "at {0} px")
    @CsvSource({"1280", "390"})
    void anImpactIsCountedOverAFileAndItsFaultyLinesAreTold(int width) {
        String lines = LINE.formatted("A-1", "2500.00")
                + LINE.formatted("A-2", "2500.01")
                + "{\"household\": \n"
                + LINE.formatted("A-4", "三千")
                + LINE.formatted("A-5", "3000.00");
        try (Visitor editor = visitor(width)) {
            editor.opens("/drafts/" + draft);
            send(editor, lines);
            Locator impact = editor.page().locator("#impact");
            assertThat(impact.locator(".lede")).hasText("有 2 户转为符合，0 户不再符合，0 户变为不明。");
            assertThat(impact).containsText("户情来自上传的文件。");
            assertThat(impact.locator(".note-e strong")).hasText("文件里有 2 行没有算进去");
            assertThat(impact.locator(".note-e li")).hasText(new String[] {
                "第 3 行第 15 列：不是合法的 JSON，请检查这里的标点和引号",
                "第 4 行：/household/members/0/selfPaidMedical: 金额应为 0 到 99999999.99，最多两位小数，例如 3500.00；不清楚填 null"
            });
            impact.locator("summary").last().click();
            editor.seesNoSidewaysScroll();
            editor.meetsNoBarrier();
            editor.keepsScreenshot("impact-file-zh-" + width);
        }
    }

    @Test
    void aFileWithoutAHouseholdIsToldOf() {
        try (Visitor editor = visitor(1280)) {
            editor.opens("/drafts/" + draft);
            send(editor, "");
            assertThat(editor.page().locator("[data-told]").first()).hasText("内容有需要改正的地方");
            assertThat(editor.page().locator(".note-e[role=status]")).containsText("文件里一户也没有，请一行写一户。");
        }
    }

    @ParameterizedTest(name = "{1} bytes at {0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            /tables        | 5000001  | #workbooks  | 工作簿最大 5 MB，请删除图片和无关内容后再上传。
            /tables        | 40000000 | #workbooks  | 工作簿最大 5 MB，一次一共最多 30 MB；请删除图片和无关内容后再上传。
            /drafts/{id}   | 5000001  | #workbooks  | 工作簿最大 5 MB，请删除图片和无关内容后再上传。
            /drafts/{id}   | 40000000 | #workbooks  | 工作簿最大 5 MB，一次一共最多 30 MB；请删除图片和无关内容后再上传。
            /drafts/{id}   | 31000000 | #households | 户情文件最大 30 MB；请分成几个文件，一个一个试算。
            /drafts/{id}   | 90000000 | #households | 户情文件最大 30 MB；请分成几个文件，一个一个试算。
            """)
    void whatIsTooLargeIsToldOnThePageItCameFrom(String path, int bytes, String field, String expected)
            throws IOException {
        Path large = Files.write(folder.resolve("key-groups.drl.xlsx"), new byte[bytes]);
        try (Visitor editor = visitor(1280)) {
            String page = path.replace("{id}", own(editor));
            editor.opens(page);
            if (field.equals("#households")) {
                editor.page().locator("#impact summary").last().click();
            }
            Locator form = editor.page().locator("form:has(" + field + ")");
            form.locator(field).setInputFiles(large);
            if (form.locator("#reason").count() > 0) {
                form.locator("#reason").fill("试一试");
            }
            form.locator("button").click();
            assertThat(editor.page().locator("[data-told]").first()).hasText("内容太大");
            assertThat(editor.page().locator(".note-e p").first()).containsText(expected);
            org.assertj.core.api.Assertions.assertThat(editor.page().url()).contains(page + "#");
            editor.meetsNoBarrier();
        }
    }

    private static void send(Visitor editor, String lines) {
        editor.page().locator("#impact summary").last().click();
        editor.page()
                .locator("#households")
                .setInputFiles(new FilePayload(
                        "households.ndjson", "application/x-ndjson", lines.getBytes(StandardCharsets.UTF_8)));
        editor.presses("用这个文件试算");
    }

    private static Visitor visitor(int width) {
        return CHROMIUM.visitor(Visitor.Reader.at(width), SERVICE).signsIn(Role.EDITOR);
    }

    /** A draft that the account wrote itself, which only its author may change. */
    private static String own(Visitor editor) {
        editor.opens("/tables");
        editor.page()
                .locator("#workbooks")
                .setInputFiles(new FilePayload(KeyGroups.NAME, Staff.WORKBOOK, KeyGroups.workbook(2400)));
        editor.page().locator("#reason").fill("试一试");
        editor.presses("检查并存成草稿");
        assertThat(editor.page().locator(".steps")).isVisible();
        return editor.page().url().replaceAll(".*/drafts/|#.*", "");
    }
}
