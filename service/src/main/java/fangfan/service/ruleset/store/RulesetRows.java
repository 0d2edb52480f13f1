package fangfan.service.ruleset.store;

import fangfan.decision.RulesetId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rulesets in PostgreSQL. */
@Component
public class RulesetRows {

    private final JdbcClient jdbc;

    RulesetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Publishes the first ruleset, unless there is one; of two instances that start together, one does. */
    @Transactional
    public void insertIfNone(RulesetId id, Map<String, byte[]> workbooks) {
        int inserted = jdbc.sql("""
                        insert into ruleset (version, sha256, in_force_from)
                        select :version, :sha256, now() where not exists (select from ruleset)
                        on conflict do nothing
                        """)
                .param("version", id.version())
                .param("sha256", id.sha256())
                .update();
        if (inserted == 1) {
            workbooks.forEach(
                    (name, content) -> jdbc.sql("insert into ruleset_workbook values (:version, :name, :content)")
                            .param("version", id.version())
                            .param("name", name)
                            .param("content", content)
                            .update());
        }
    }

    public Optional<RulesetRow> inForce() {
        return jdbc.sql("""
                        select version, sha256, in_force_from from ruleset
                        where in_force_from <= now() order by version desc limit 1
                        """).query(RulesetRows::row).optional();
    }

    /** The workbooks of one version by file name, the very bytes that were published. */
    public Map<String, byte[]> workbooks(int version) {
        Map<String, byte[]> workbooks = new TreeMap<>();
        jdbc.sql("select file_name, content from ruleset_workbook where version = :version")
                .param("version", version)
                .query(row -> {
                    workbooks.put(row.getString(1), row.getBytes(2));
                });
        return workbooks;
    }

    private static RulesetRow row(ResultSet row, int number) throws SQLException {
        return new RulesetRow(
                row.getInt(1),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant());
    }
}
