package fangfan.service.trace.store;

import fangfan.evidence.record.DecisionEntry;
import fangfan.service.trace.HouseholdRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A row of {@code decision} as the record that was hashed. */
final class Entries {

    static final String SELECT = """
            select id, caller_id, household_no, area_code, round_id, as_of, ruleset_version, outcome, complete, decided_at, language,
                   explain_all, data_key, call, document, trace from decision
            """;

    private Entries() {}

    static DecisionEntry entry(ResultSet row, int number) throws SQLException {
        return new DecisionEntry(
                row.getObject("id", UUID.class),
                row.getObject("caller_id", UUID.class),
                row.getString("household_no"),
                row.getString("area_code"),
                row.getString("round_id"),
                row.getObject("as_of", LocalDate.class),
                row.getInt("ruleset_version"),
                row.getString("outcome"),
                row.getBoolean("complete"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("language"),
                row.getBoolean("explain_all"),
                row.getObject("data_key", UUID.class),
                row.getBytes("call"),
                row.getBytes("document"),
                row.getBytes("trace"));
    }

    static HouseholdRef household(DecisionEntry entry) {
        return new HouseholdRef(entry.householdNo(), entry.areaCode());
    }
}
