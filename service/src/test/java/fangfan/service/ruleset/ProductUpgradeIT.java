package fangfan.service.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.decision.RulesetSource;
import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Role;
import fangfan.shipped.ShippedRuleset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class ProductUpgradeIT {

    private static final Map<String, byte[]> SHIPPED = ShippedRuleset.workbooks();

    @Test
    void newerTablesArriveOnceAsADraftAndOverwriteNothing() {
        SeparateDatabase database = SeparateDatabase.create();
        Path data = RunningService.newDirectory();
        database.startService(data).close();
        Map<String, byte[]> older = makeOlder(database.sql());

        try (RunningService upgraded = database.startService(data)) {
            Staff editor = Staff.of(Role.EDITOR, upgraded);
            Staff approver = Staff.of(Role.APPROVER, upgraded);
            JsonNode draft = Staff.read(editor.get(Staff.DRAFTS)).get(0);
            String id = draft.get("id").stringValue();

            assertThat(draft.at("/author/name").stringValue()).isEqualTo("产品升级");
            assertThat(draft.get("sha256").stringValue())
                    .isEqualTo(RulesetSource.read(SHIPPED).sha256());
            assertThat(Staff.read(editor.get(Staff.DRAFTS + "/" + id))
                            .get("workbooks")
                            .valueStream()
                            .filter(file -> file.get("change").stringValue().equals("CHANGED"))
                            .map(file -> file.get("name").stringValue()))
                    .containsExactly(KeyGroups.NAME);
            assertThat(Staff.read(editor.get("/api/v1/rulesets/current"))
                            .get("sha256")
                            .stringValue())
                    .isEqualTo(RulesetSource.read(older).sha256());

            assertThat(editor.submit(id).statusCode()).isEqualTo(200);
            assertThat(approver.approve(id).statusCode()).isEqualTo(200);
            assertThat(approver.publish(id).statusCode()).isEqualTo(201);
        }
        database.startService(data).close();

        assertThat(database.sql()
                        .sql("select state from draft")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("PUBLISHED"));
    }

    /** As if an older product had published other tables. */
    private static Map<String, byte[]> makeOlder(JdbcClient sql) {
        byte[] keyGroups = KeyGroups.workbook(2800);
        Map<String, byte[]> older = new TreeMap<>(SHIPPED);
        older.put(KeyGroups.NAME, keyGroups);
        sql.sql("update ruleset_workbook set content = ? where file_name = ?")
                .params(keyGroups, KeyGroups.NAME)
                .update();
        sql.sql("update ruleset set sha256 = ?")
                .params(RulesetSource.read(older).sha256())
                .update();
        return older;
    }
}
