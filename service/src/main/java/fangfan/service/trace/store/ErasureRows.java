package fangfan.service.trace.store;

import fangfan.service.trace.Erasure;
import fangfan.service.trace.HouseholdRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Erasures in PostgreSQL. */
@Component
public class ErasureRows {

    private static final String SELECT =
            "select id, household_no, area_code, kind, reason, by_id, by_name, at from keystore.erasure ";

    private static final String LAST_WORDS = """
            select distinct on (household_no, area_code) id, household_no, area_code, kind, reason, by_id, by_name, at from keystore.erasure
            join unnest(?::text[], ?::text[]) as wanted (household, area) on household_no = household and area_code = area
            order by household_no, area_code, id desc
            """;

    private final JdbcTemplate jdbc;

    ErasureRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The last word on each household that was ever erased and not released since. */
    public Map<HouseholdRef, Erasure> standing(Collection<HouseholdRef> households) {
        Map<HouseholdRef, Erasure> found = new HashMap<>();
        jdbc.query(
                LAST_WORDS,
                row -> {
                    Erasure erasure = erasure(row, 0);
                    if (erasure.kind() != Erasure.Kind.RELEASED) {
                        found.put(erasure.household(), erasure);
                    }
                },
                households.stream().map(HouseholdRef::householdNo).toArray(String[]::new),
                households.stream().map(HouseholdRef::areaCode).toArray(String[]::new));
        return found;
    }

    /** Of one household, the newest first. */
    public List<Erasure> of(HouseholdRef household) {
        return jdbc.query(
                SELECT + "where household_no = ? and area_code = ? order by id desc",
                ErasureRows::erasure,
                household.householdNo(),
                household.areaCode());
    }

    /** The newest first. */
    public List<Erasure> newest(int most) {
        return jdbc.query(SELECT + "order by id desc limit ?", ErasureRows::erasure, most);
    }

    /** Whether there is a decision on the household. */
    public boolean isKnown(HouseholdRef household) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from decision where household_no = ? and area_code = ?)",
                Boolean.class,
                household.householdNo(),
                household.areaCode()));
    }

    private static Erasure erasure(ResultSet row, int number) throws SQLException {
        return new Erasure(
                row.getObject("id", UUID.class),
                new HouseholdRef(row.getString("household_no"), row.getString("area_code")),
                Erasure.Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getObject("by_id", UUID.class),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
