package fangfan.service.access.store;

import fangfan.service.access.AreaPrefix;
import fangfan.service.access.Caller;
import fangfan.service.access.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Reads the columns that keys and accounts share. */
final class Columns {

    private Columns() {}

    static Caller caller(ResultSet row) throws SQLException {
        return new Caller(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                new AreaPrefix(row.getString("area_prefix")));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static Optional<UUID> uuid(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }
}
