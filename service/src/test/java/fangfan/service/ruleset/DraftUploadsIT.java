package fangfan.service.ruleset;

import static fangfan.service.ruleset.Staff.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.access.Role;
import fangfan.shipped.ShippedRuleset;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks that are sent to a draft, and those that come back. */
class DraftUploadsIT {

    private static final RunningService SERVICE = RunningService.get();

    private final Staff editor = Staff.of(Role.EDITOR, SERVICE);

    @Test
    void workbooksComeBackInTheirVeryBytesToBeSaved() throws Exception {
        Map<String, byte[]> changed = KeyGroups.from(2502);
        String id = editor.draft(changed);

        assertThat(download(Staff.DRAFTS + "/" + id + "/workbooks/" + KeyGroups.NAME))
                .isEqualTo(changed.get(KeyGroups.NAME));
        assertThat(download(Staff.RULESETS + "/1/workbooks/" + KeyGroups.NAME))
                .isEqualTo(ShippedRuleset.workbooks().get(KeyGroups.NAME));
    }

    private static byte[] download(String path) throws Exception {
        HttpResponse<byte[]> reply = HttpClient.newHttpClient()
                .send(SERVICE.request(path, Role.EDITOR).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type")).contains(Staff.WORKBOOK);
        assertThat(reply.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"" + KeyGroups.NAME + "\"");
        assertThat(reply.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        return reply.body();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            key-groups.xlsx        | 422 invalid
            Key-Groups.drl.xlsx    | 422 invalid
            ../parameters.xlsx     | 422 invalid
            key-groups.drl.xls     | 422 invalid
            """)
    void aWorkbookIsNamedAfterItsTable(String name, String expected) {
        HttpResponse<String> reply = editor.create(Map.of(name, new byte[] {1}), "试一试");
        assertThat(reply.statusCode() + " " + Staff.read(reply).get("code").stringValue())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} bytes: {1}")
    @CsvSource({"5000000, 201, 200", "5000001, 413, 413"})
    void aWorkbookTakesFiveMegabytes(int bytes, int created, int put) {
        String id = editor.draft(Map.of());
        HttpResponse<String> uploaded = editor.create(Map.of(KeyGroups.NAME, new byte[bytes]), "试一试");
        HttpResponse<String> replaced = editor.put(id, KeyGroups.NAME, new byte[bytes]);

        assertThat(uploaded.statusCode()).isEqualTo(created);
        assertThat(replaced.statusCode()).isEqualTo(put);
        assertThat(Staff.read(uploaded).path("limit").intValue(0)).isEqualTo(created == 413 ? 5_000_000 : 0);
        assertThat(Staff.read(replaced).path("limit").intValue(0)).isEqualTo(put == 413 ? 5_000_000 : 0);
    }

    @Test
    void aDraftTakesThirtyMegabytes() {
        Map<String, byte[]> large = new HashMap<>();
        for (int i = 0; i < 6; i++) {
            large.put("table-" + i + ".drl.xlsx", new byte[5_000_000]);
        }
        HttpResponse<String> reply = editor.create(large, "试一试");

        assertThat(reply.statusCode()).isEqualTo(413);
        assertThat(Staff.read(reply).get("limit").intValue()).isEqualTo(30_000_000);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            POST | application/json         | /api/v1/drafts
            PUT  | application/octet-stream | /api/v1/drafts/01941f29-7c00-7aaa-8aaa-000000000001/workbooks/parameters.xlsx
            """)
    void otherMediaTypesAreNotTaken(String method, String mediaType, String path) {
        HttpResponse<String> reply = SERVICE.send(SERVICE.request(path, Role.EDITOR)
                .header("Content-Type", mediaType)
                .method(method, HttpRequest.BodyPublishers.ofString("{}")));
        refused(reply, 415, "wrong-media-type");
    }
}
