package fangfan.service.ruleset.impact.store;

import fangfan.service.access.AreaPrefix;
import fangfan.service.ruleset.Actor;
import fangfan.service.ruleset.impact.ImpactJob;
import fangfan.service.ruleset.impact.Tally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Impacts in PostgreSQL, as those who ask for them see them. */
@Component
public class ImpactRows {

    static final String SELECT = """
            select id, draft_id, draft_sha256, base_version, by_id, by_name, area_prefix, source, round_id, state, total, done,
                   reached, tally, failure, incident, created_at, started_at, finished_at from impact
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    ImpactRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ImpactJob> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(ImpactRows::job)
                .optional();
    }

    /** Of a draft, the newest first; those whose area lies in this one. */
    public List<ImpactJob> newest(UUID draft, AreaPrefix area, int most) {
        return jdbc.sql(
                        SELECT
                                + "where draft_id = :draft and starts_with(area_prefix, :area) order by created_at desc, id limit :most")
                .param("draft", draft)
                .param("area", area.digits())
                .param("most", most)
                .query(ImpactRows::job)
                .list();
    }

    /** Whether the same is being counted already. */
    public boolean isUnderWay(UUID draft, ImpactJob.Source source, AreaPrefix area) {
        return jdbc.sql("""
                        select exists (select from impact where draft_id = :draft and source = :source and area_prefix = :area
                                                            and state in ('QUEUED', 'RUNNING'))
                        """)
                .param("draft", draft)
                .param("source", source.name())
                .param("area", area.digits())
                .query(Boolean.class)
                .single();
    }

    /** @return false when the same is being counted already */
    public boolean insert(ImpactJob job) {
        return jdbc.sql("""
                        insert into impact (id, draft_id, draft_sha256, base_version, by_id, by_name, area_prefix, source,
                                            round_id, total)
                        values (:id, :draft, :sha256, :base, :by, :name, :area, :source, :round, :total)
                        on conflict (draft_id, source, area_prefix) where state in ('QUEUED', 'RUNNING') do nothing
                        """)
                        .param("id", job.id())
                        .param("draft", job.draft())
                        .param("sha256", job.draftSha256())
                        .param("base", job.baseVersion())
                        .param("by", job.by().id())
                        .param("name", job.by().name())
                        .param("area", job.area().digits())
                        .param("source", job.source().name())
                        .param("round", job.round().orElse(null))
                        .param("total", job.progress().total().orElse(null))
                        .update()
                == 1;
    }

    /** @return false when it was over before */
    public boolean cancel(UUID id) {
        return jdbc.sql("""
                        update impact set state = 'CANCELLED', tally = null, worker = null, heartbeat = null,
                                          finished_at = clock_timestamp()
                        where id = :id and state in ('QUEUED', 'RUNNING')
                        """).param("id", id).update() == 1;
    }

    static byte[] written(Tally tally) {
        return JSON.writeValueAsBytes(tally);
    }

    static ImpactJob job(ResultSet row, int number) throws SQLException {
        byte @Nullable [] tally = row.getBytes("tally");
        String failure = row.getString("failure");
        return new ImpactJob(
                row.getObject("id", UUID.class),
                row.getObject("draft_id", UUID.class),
                row.getString("draft_sha256"),
                row.getInt("base_version"),
                new Actor(row.getObject("by_id", UUID.class), row.getString("by_name")),
                new AreaPrefix(row.getString("area_prefix")),
                ImpactJob.Source.valueOf(row.getString("source")),
                Optional.ofNullable(row.getString("round_id")),
                ImpactJob.State.valueOf(row.getString("state")),
                new ImpactJob.Progress(
                        Optional.ofNullable(row.getObject("total", Integer.class)),
                        row.getInt("done"),
                        row.getString("reached")),
                tally == null ? Optional.empty() : Optional.of(JSON.readValue(tally, Tally.class)),
                failure == null
                        ? Optional.empty()
                        : Optional.of(new ImpactJob.Failure(
                                ImpactJob.Cause.valueOf(failure),
                                Optional.ofNullable(row.getObject("incident", UUID.class)))),
                new ImpactJob.Times(
                        instant(row, "created_at").orElseThrow(),
                        instant(row, "started_at"),
                        instant(row, "finished_at")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
