package fangfan.service.ruleset.store;

import fangfan.decision.RulesetId;
import fangfan.service.ruleset.Publication;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of publications in PostgreSQL; rows are only ever added. */
@Component
public class PublicationRows {

    /** The version that decides, and since when. */
    public record InForce(RulesetId id, Instant from) {}

    private static final String SELECT =
            "select sequence, kind, version, in_force_from, before, withdrawn_version, by_id, by_name, at, reason from publication ";

    private final JdbcClient jdbc;

    PublicationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one version in force, as the transaction of the caller sees it. */
    public Optional<InForce> inForce() {
        return jdbc.sql("""
                        select version, sha256, in_force_from from publication join ruleset using (version)
                        where in_force_from <= now() order by sequence desc limit 1
                        """)
                .query((row, number) -> new InForce(
                        new RulesetId(row.getInt(1), row.getString(2)), Columns.instant(row, "in_force_from")))
                .optional();
    }

    /** The last word: in force, or scheduled. */
    public Publication last() {
        return jdbc.sql(SELECT + "order by sequence desc limit 1")
                .query(PublicationRows::publication)
                .single();
    }

    public Publication get(int sequence) {
        return jdbc.sql(SELECT + "where sequence = :sequence")
                .param("sequence", sequence)
                .query(PublicationRows::publication)
                .single();
    }

    /** In the order of their sequence. */
    public List<Publication> all() {
        return jdbc.sql(SELECT + "order by sequence")
                .query(PublicationRows::publication)
                .list();
    }

    /** Makes whoever publishes, on whichever instance, wait until the transaction of the caller ends. */
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('publication', 0))")
                .query(row -> {});
    }

    /** The database's time: the same for all instances. */
    public Instant now() {
        return jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** @param author of the version that is published or withdrawn */
    public void insert(Publication publication, UUID author) {
        jdbc.sql("""
                        insert into publication (sequence, kind, version, in_force_from, before, withdrawn_version,
                                                 author_id, by_id, by_name, at, reason)
                        values (:sequence, :kind, :version, :from, :before, :withdrawn, :author, :by, :name, :at, :reason)
                        """)
                .param("sequence", publication.sequence())
                .param("kind", publication.kind().name())
                .param("version", publication.version())
                .param("from", publication.inForceFrom().atOffset(ZoneOffset.UTC))
                .param("before", publication.before().orElse(null))
                .param("withdrawn", publication.withdrawn().orElse(null))
                .param("author", author)
                .param("by", publication.deed().by().id())
                .param("name", publication.deed().by().name())
                .param("at", publication.deed().at().atOffset(ZoneOffset.UTC))
                .param("reason", publication.reason())
                .update();
    }

    private static Publication publication(ResultSet row, int number) throws SQLException {
        return new Publication(
                row.getInt("sequence"),
                Publication.Kind.valueOf(row.getString("kind")),
                row.getInt("version"),
                Columns.instant(row, "in_force_from"),
                Columns.number(row, "before"),
                Columns.number(row, "withdrawn_version"),
                Columns.deed(row, "by", "at").orElseThrow(),
                row.getString("reason"));
    }
}
