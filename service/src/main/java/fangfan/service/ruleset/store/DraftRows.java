package fangfan.service.ruleset.store;

import fangfan.service.ruleset.Actor;
import fangfan.service.ruleset.CheckReport;
import fangfan.service.ruleset.Deed;
import fangfan.service.ruleset.Draft;
import fangfan.service.ruleset.DraftState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Drafts in PostgreSQL. */
@Component
public class DraftRows {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SELECT = """
            select d.id, d.base_version, d.reason, d.author_id, d.author_name, d.created_at, d.state, d.sha256, d.errors,
                   d.submitter_id, d.submitter_name, d.submitted_at, d.approver_id, d.approver_name, d.approved_at,
                   d.rejecter_id, d.rejecter_name, d.rejected_at, d.rejection, r.version
            from draft d left join ruleset r on r.draft_id = d.id
            """;

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Draft> find(UUID id) {
        return jdbc.sql(SELECT + "where d.id = :id")
                .param("id", id)
                .query(DraftRows::draft)
                .optional();
    }

    /** The draft; whoever locks it, on whichever instance, waits until the transaction of the caller ends. */
    public Optional<Draft> lock(UUID id) {
        jdbc.sql("select from draft where id = :id for update").param("id", id).query(row -> {});
        return find(id);
    }

    /** The newest first. */
    public List<Draft> newest(int most) {
        return jdbc.sql(SELECT + "order by d.created_at desc, d.id limit :most")
                .param("most", most)
                .query(DraftRows::draft)
                .list();
    }

    /** Approved on the version, oldest first: what may be published next. */
    public List<Draft> approvedOn(int version, int most) {
        return jdbc.sql(SELECT
                        + "where d.state = 'APPROVED' and d.base_version = :version order by d.approved_at limit :most")
                .param("version", version)
                .param("most", most)
                .query(DraftRows::draft)
                .list();
    }

    /** Whether the product has made a draft of these workbooks before. */
    public boolean isProducts(String sha256) {
        return jdbc.sql("select exists (select from draft where sha256 = :sha256 and author_id = :product)")
                .param("sha256", sha256)
                .param("product", Actor.PRODUCT.id())
                .query(Boolean.class)
                .single();
    }

    /** What the gate said of its workbooks. */
    public Optional<CheckReport> report(UUID id) {
        return jdbc.sql("select report from draft where id = :id")
                .param("id", id)
                .query((row, number) -> JSON.readValue(row.getString("report"), CheckReport.class))
                .optional();
    }

    public Map<String, byte[]> workbooks(UUID id) {
        Map<String, byte[]> workbooks = new TreeMap<>();
        jdbc.sql("select file_name, content from draft_workbook where draft_id = :id")
                .param("id", id)
                .query(row -> {
                    workbooks.put(row.getString(1), row.getBytes(2));
                });
        return workbooks;
    }

    /** @return false when the product has made this draft before */
    public boolean insert(Draft draft, CheckReport report, Map<String, byte[]> workbooks) {
        int inserted = jdbc.sql("""
                        insert into draft (id, base_version, reason, author_id, author_name, sha256, report, errors)
                        values (:id, :base, :reason, :author, :name, :sha256, :report::jsonb, :errors)
                        on conflict do nothing
                        """)
                .param("id", draft.id())
                .param("base", draft.baseVersion())
                .param("reason", draft.reason())
                .param("author", draft.author().id())
                .param("name", draft.author().name())
                .param("sha256", draft.sha256())
                .param("report", JSON.writeValueAsString(report))
                .param("errors", draft.errors())
                .update();
        if (inserted == 1) {
            workbooks.forEach((name, content) -> put(draft.id(), name, content));
        }
        return inserted == 1;
    }

    public void put(UUID id, String name, byte[] content) {
        remove(id, name);
        jdbc.sql("insert into draft_workbook values (:id, :name, :content)")
                .param("id", id)
                .param("name", name)
                .param("content", content)
                .update();
    }

    public void remove(UUID id, String name) {
        jdbc.sql("delete from draft_workbook where draft_id = :id and file_name = :name")
                .param("id", id)
                .param("name", name)
                .update();
    }

    /** After its workbooks were changed, what the gate said of them. */
    public void change(UUID id, String sha256, CheckReport report) {
        jdbc.sql("""
                        update draft set state = 'DRAFT', sha256 = :sha256, report = :report::jsonb, errors = :errors
                        where id = :id
                        """)
                .param("id", id)
                .param("sha256", sha256)
                .param("report", JSON.writeValueAsString(report))
                .param("errors", report.errors())
                .update();
    }

    public void submit(UUID id, Actor by) {
        jdbc.sql("""
                        update draft set state = 'SUBMITTED', submitter_id = :by, submitter_name = :name,
                                         submitted_at = clock_timestamp()
                        where id = :id
                        """)
                .param("id", id)
                .param("by", by.id())
                .param("name", by.name())
                .update();
    }

    public void approve(UUID id, String sha256, Actor by) {
        jdbc.sql("""
                        update draft set state = 'APPROVED', approved_sha256 = :sha256, approver_id = :by,
                                         approver_name = :name, approved_at = clock_timestamp()
                        where id = :id
                        """)
                .param("id", id)
                .param("sha256", sha256)
                .param("by", by.id())
                .param("name", by.name())
                .update();
    }

    public void reject(UUID id, String reason, Actor by) {
        jdbc.sql("""
                        update draft set state = 'REJECTED', approved_sha256 = null, approver_id = null, approver_name = null,
                                         approved_at = null, rejection = :reason, rejecter_id = :by, rejecter_name = :name,
                                         rejected_at = clock_timestamp()
                        where id = :id
                        """)
                .param("id", id)
                .param("reason", reason)
                .param("by", by.id())
                .param("name", by.name())
                .update();
    }

    public void publish(UUID id) {
        jdbc.sql("update draft set state = 'PUBLISHED' where id = :id")
                .param("id", id)
                .update();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        Optional<Deed> rejected = Columns.deed(row, "rejecter", "rejected_at");
        String rejection = row.getString("rejection");
        return new Draft(
                row.getObject("id", UUID.class),
                row.getInt("base_version"),
                row.getString("reason"),
                new Deed(Columns.actor(row, "author"), Columns.instant(row, "created_at")),
                DraftState.valueOf(row.getString("state")),
                row.getString("sha256"),
                row.getLong("errors"),
                Columns.deed(row, "submitter", "submitted_at"),
                Columns.deed(row, "approver", "approved_at"),
                rejected.map(deed -> new Draft.Rejection(deed, rejection)),
                Columns.number(row, "version"));
    }
}
