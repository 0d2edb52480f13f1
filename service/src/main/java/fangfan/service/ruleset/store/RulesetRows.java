package fangfan.service.ruleset.store;

import fangfan.decision.RulesetId;
import fangfan.service.ruleset.Draft;
import fangfan.service.ruleset.LastChange;
import fangfan.service.ruleset.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Published versions in PostgreSQL: written once, with their workbooks, and never changed. */
@Component
public class RulesetRows {

    private static final String SELECT =
            "select version, sha256, reason, author_id, author_name, approver_id, approver_name, approved_at, draft_id from ruleset ";

    private final JdbcClient jdbc;

    RulesetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from ruleset)")
                .query(Boolean.class)
                .single();
    }

    public List<Version> all() {
        return jdbc.sql(SELECT + "order by version").query(RulesetRows::version).list();
    }

    public Optional<Version> find(int version) {
        return jdbc.sql(SELECT + "where version = :version")
                .param("version", version)
                .query(RulesetRows::version)
                .optional();
    }

    public int latest() {
        return jdbc.sql("select coalesce(max(version), 0) from ruleset")
                .query(Integer.class)
                .single();
    }

    public boolean has(String sha256) {
        return jdbc.sql("select exists (select from ruleset where sha256 = :sha256)")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
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

    /**
     * When each workbook of a version last changed, by file name. The versions before are those that it was made on, each on the
     * one before: what was withdrawn in between has changed nothing.
     */
    public Map<String, LastChange> lastChanges(int version) {
        Map<String, LastChange> changes = new TreeMap<>();
        jdbc.sql("""
                        with recursive line as (
                            select r.version, r.published_as, d.base_version as base
                            from ruleset r left join draft d on d.id = r.draft_id where r.version = :version
                            union all
                            select r.version, r.published_as, d.base_version
                            from line join ruleset r on r.version = line.base left join draft d on d.id = r.draft_id)
                        select distinct on (w.file_name) w.file_name, line.version, line.base, p.by_id, p.by_name, p.at
                        from line
                        join publication p on p.sequence = line.published_as
                        join ruleset_workbook w on w.version = line.version
                        left join ruleset_workbook b on b.version = line.base and b.file_name = w.file_name
                        where b.content is distinct from w.content
                        order by w.file_name, line.version desc
                        """).param("version", version).query(row -> {
            changes.put(row.getString("file_name"), lastChange(row));
        });
        return changes;
    }

    private static LastChange lastChange(ResultSet row) throws SQLException {
        return new LastChange(
                row.getInt("version"),
                Columns.number(row, "base"),
                Columns.deed(row, "by", "at").orElseThrow());
    }

    /** @param publishedAs sequence of its publication, of the same transaction */
    public void insertFirst(Version first, Map<String, byte[]> workbooks, int publishedAs) {
        jdbc.sql("""
                        insert into ruleset (version, sha256, reason, author_id, author_name, published_as)
                        values (:version, :sha256, :reason, :author, :name, :publishedAs)
                        """)
                .param("version", first.id().version())
                .param("sha256", first.id().sha256())
                .param("reason", first.reason())
                .param("author", first.author().id())
                .param("name", first.author().name())
                .param("publishedAs", publishedAs)
                .update();
        workbooks.forEach((name, content) -> jdbc.sql("insert into ruleset_workbook values (:version, :name, :content)")
                .param("version", first.id().version())
                .param("name", name)
                .param("content", content)
                .update());
    }

    /** Makes an approved draft a version, with its very bytes. */
    public void insert(RulesetId id, Draft draft, int publishedAs) {
        jdbc.sql("""
                        insert into ruleset (version, sha256, draft_id, reason, author_id, author_name,
                                             approver_id, approver_name, approved_at, published_as)
                        select :version, :sha256, id, reason, author_id, author_name,
                               approver_id, approver_name, approved_at, :publishedAs
                        from draft where id = :draft
                        """)
                .param("version", id.version())
                .param("sha256", id.sha256())
                .param("draft", draft.id())
                .param("publishedAs", publishedAs)
                .update();
        jdbc.sql("""
                        insert into ruleset_workbook (version, file_name, content)
                        select :version, file_name, content from draft_workbook where draft_id = :draft
                        """).param("version", id.version()).param("draft", draft.id()).update();
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                new RulesetId(row.getInt("version"), row.getString("sha256")),
                row.getString("reason"),
                Columns.actor(row, "author"),
                Columns.deed(row, "approver", "approved_at"),
                Optional.ofNullable(row.getObject("draft_id", UUID.class)));
    }
}
