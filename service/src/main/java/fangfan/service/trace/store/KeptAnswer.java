package fangfan.service.trace.store;

import fangfan.evidence.record.DecisionEntry;
import fangfan.evidence.record.Part;
import fangfan.evidence.record.PartKey;
import fangfan.evidence.record.UnreadablePart;
import fangfan.service.trace.DataKey;
import fangfan.service.trace.HouseholdRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** As much of a row of {@code decision} as its answer takes. */
record KeptAnswer(UUID id, HouseholdRef household, UUID dataKey, byte[] document, byte[] receipt) {

    static final String SELECT = "select id, household_no, area_code, data_key, document, receipt from decision ";

    static KeptAnswer of(ResultSet row, int number) throws SQLException {
        return new KeptAnswer(
                row.getObject(1, UUID.class),
                new HouseholdRef(row.getString(2), row.getString(3)),
                row.getObject(4, UUID.class),
                row.getBytes(5),
                row.getBytes(6));
    }

    /** The very bytes that were given. */
    byte[] bytes(DataKey key) {
        try {
            byte[] plain = PartKey.derivedFrom(key.secret(), id, Part.DOCUMENT).decrypt(document);
            return DecisionEntry.answer(plain, receipt);
        } catch (UnreadablePart e) {
            throw new IllegalStateException("decision %s: its answer cannot be decrypted".formatted(id), e);
        }
    }
}
