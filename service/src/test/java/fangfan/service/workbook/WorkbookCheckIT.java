package fangfan.service.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.decision.RulesetSource;
import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.Uploads;
import fangfan.service.access.Role;
import fangfan.service.problem.ProblemSchema;
import fangfan.service.ruleset.WorkbookChecks;
import fangfan.shipped.ShippedRuleset;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class WorkbookCheckIT {

    private static final RunningService SERVICE = RunningService.get();
    private static final Map<String, byte[]> SHIPPED = ShippedRuleset.workbooks();
    private static final String KEY_GROUPS = "key-groups.drl.xlsx";
    private static final Path BAD = Path.of("../fixtures/workbooks/bad");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            classification.drl.xlsx      | 3  | 11
            data-checks-members.drl.xlsx | 16 | 188
            data-checks.drl.xlsx         | 8  | 55
            disasters-members.drl.xlsx   | 1  | 9
            disasters.drl.xlsx           | 4  | 12
            employment-members.drl.xlsx  | 3  | 26
            employment.drl.xlsx          | 1  | 7
            guarantees-members.drl.xlsx  | 3  | 19
            guarantees.drl.xlsx          | 6  | 24
            income-expenditure.drl.xlsx  | 8  | 27
            key-groups.drl.xlsx          | 8  | 44
            parameters.xlsx              | 66 | 454
            review.drl.xlsx              | 5  | 32
            """)
    void everyShippedWorkbookIsAccepted(String file, int rules, int cases) {
        ObjectNode report = report(Uploads.check(SERVICE, Role.EDITOR, file, shipped(file)));

        assertThat(report.get("accepted").asBoolean()).isTrue();
        assertThat(report.get("rules").asInt()).isEqualTo(rules);
        assertThat(report.get("cases").toString()).isEqualTo("{\"passed\":%d,\"total\":%d}".formatted(cases, cases));
        assertThat(report.at("/mutation/score").asInt()).isBetween(90, 100);
        assertThat(report.get("diagnostics")
                        .valueStream()
                        .map(entry -> entry.get("severity").asString()))
                .allMatch("INFO"::equals);
    }

    @Test
    void noWorkbookIsMissingAbove() {
        assertThat(SHIPPED).hasSize(13).containsKey(RulesetSource.PARAMETERS);
    }

    @Test
    void aFaultIsToldWithItsCellInEitherLanguage() throws IOException {
        byte[] faulty = Files.readAllBytes(BAD.resolve("letter-for-digit").resolve(KEY_GROUPS));

        assertThat(Calls.read(Uploads.check(SERVICE, Role.APPROVER, KEY_GROUPS, faulty)
                        .body()))
                .isEqualTo(Calls.read("""
                        { "accepted": false,
                          "diagnostics": [ {
                              "code": "cell.not-a-number", "severity": "ERROR", "workbook": "key-groups.drl.xlsx",
                              "sheet": "重点人群", "cell": "F12", "message": "重点人群!F12: `3O00` 不是金额，是否为 `3000`？",
                              "meant": "3000",
                              "help": "docs/diagnostics.md#cellnot-a-number" } ],
                          "rules": 0, "cases": { "passed": 0, "total": 0 },
                          "mutation": { "tried": 0, "noticed": 0, "untried": 0, "survivors": [] } }
                        """));
        assertThat(report(Uploads.check(SERVICE, Role.EDITOR, KEY_GROUPS, faulty, "en"))
                        .at("/diagnostics/0/message")
                        .asString())
                .startsWith("重点人群!F12: `3O00` is no");
    }

    @Test
    void aFaultOfTheFileHasNeitherSheetNorCell() throws IOException {
        byte[] macro = Files.readAllBytes(BAD.resolve("macro").resolve(KEY_GROUPS));
        ObjectNode report = report(Uploads.check(SERVICE, Role.EDITOR, KEY_GROUPS, macro));

        assertThat(report.at("/diagnostics/0/code").asString()).isEqualTo("package.macro");
        assertThat(report.at("/diagnostics/0").has("sheet")).isFalse();
        assertThat(report.at("/diagnostics/0").has("cell")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"../../key-groups.drl.xlsx", "..%2fkey-groups.drl.xlsx", "key-groups.xlsx", "con", "''", "一.drl.xlsx"})
    void aNameIsOnlyEverAName(String name) {
        ObjectNode report = report(Uploads.check(SERVICE, Role.EDITOR, name, shipped(KEY_GROUPS)));

        assertThat(report.get("accepted").asBoolean()).isFalse();
        assertThat(report.at("/diagnostics/0/code").asString()).isEqualTo("file.name");
    }

    @Test
    void aWorkbookOverFiveMegabytesIsTooLarge() {
        HttpResponse<String> refused = Uploads.check(SERVICE, Role.EDITOR, KEY_GROUPS, new byte[5_000_001]);

        assertThat(refused.statusCode()).isEqualTo(413);
        ProblemSchema.check(refused.body());
        assertThat(Calls.read(refused.body()).get("limit").asInt()).isEqualTo(5_000_000);
        assertThat(Calls.read(refused.body()).get("detail").asString()).isEqualTo("工作簿最大 5 MB，请删除图片和无关内容后再上传");
    }

    @Test
    void fiveMegabytesAreRead() {
        ObjectNode report = report(Uploads.check(SERVICE, Role.EDITOR, KEY_GROUPS, new byte[5_000_000]));

        assertThat(report.at("/diagnostics/0/code").asString()).isEqualTo("package.not-xlsx");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            another field   | multipart/form-data; boundary=between | 422
            no file name    | multipart/form-data; boundary=between | 422
            two files       | multipart/form-data; boundary=between | 422
            no form         | application/octet-stream              | 415
            no boundary     | multipart/form-data                   | 400
            cut off         | multipart/form-data; boundary=between | 400
            """)
    void whatIsNoFormWithAFileIsRefused(String form, String mediaType, int status) {
        byte[] good = Uploads.form("file", KEY_GROUPS, new byte[] {1});
        String text = new String(good, StandardCharsets.UTF_8);
        String part = text.substring(0, text.length() - "--between--\r\n".length());
        String body = switch (form) {
            case "another field" -> text.replace("name=\"file\"", "name=\"workbook\"");
            case "no file name" -> text.replace("; filename=\"" + KEY_GROUPS + "\"", "");
            case "two files" -> part + text;
            case "cut off" -> part.substring(0, part.length() - 10);
            default -> text;
        };
        HttpResponse<String> refused = SERVICE.send(SERVICE.request(Uploads.PATH, Role.EDITOR)
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofString(body)));

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        ProblemSchema.check(refused.body());
    }

    @Test
    void nothingIsStored() {
        List<String> before = rows();
        Uploads.check(SERVICE, Role.EDITOR, KEY_GROUPS, shipped(KEY_GROUPS));

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void oneCheckTooManyIsSentAwayWithATimeToComeBack() {
        WorkbookChecks checks = SERVICE.bean(WorkbookChecks.class);
        try (WorkbookChecks.Place one = checks.enter().orElseThrow();
                WorkbookChecks.Place other = checks.enter().orElseThrow()) {
            HttpResponse<String> refused = Uploads.check(SERVICE, Role.EDITOR, KEY_GROUPS, new byte[1]);

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(Calls.read(refused.body()).get("detail").asString()).isEqualTo("同时检查的工作簿太多，请稍后再试");
        }
        assertThat(Uploads.check(SERVICE, Role.EDITOR, KEY_GROUPS, new byte[1]).statusCode())
                .isEqualTo(200);
    }

    private static List<String> rows() {
        return SERVICE.sql()
                .sql(
                        "select 'ruleset ' || count(*) from ruleset union all select 'workbook ' || count(*) from ruleset_workbook"
                                + " union all select 'decision ' || count(*) from decision")
                .query(String.class)
                .list();
    }

    private static ObjectNode report(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Calls.read(answer.body());
    }

    private static byte[] shipped(String file) {
        return Objects.requireNonNull(SHIPPED.get(file));
    }
}
