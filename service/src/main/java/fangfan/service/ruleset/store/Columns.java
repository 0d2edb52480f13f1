package fangfan.service.ruleset.store;

import fangfan.service.ruleset.Actor;
import fangfan.service.ruleset.Deed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Reads the columns that drafts, versions and publications share. */
final class Columns {

    private Columns() {}

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Actor actor(ResultSet row, String who) throws SQLException {
        return new Actor(row.getObject(who + "_id", UUID.class), row.getString(who + "_name"));
    }

    static Optional<Deed> deed(ResultSet row, String who, String when) throws SQLException {
        return row.getObject(who + "_id") == null
                ? Optional.empty()
                : Optional.of(new Deed(actor(row, who), instant(row, when)));
    }

    static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
    }
}
