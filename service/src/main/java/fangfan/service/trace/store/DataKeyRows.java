package fangfan.service.trace.store;

import fangfan.service.trace.DataKey;
import fangfan.service.trace.HouseholdRef;
import fangfan.service.trace.MasterKey;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Data keys in the key store, wrapped. Nothing of them is kept in memory: one that was destroyed is gone at once. */
@Component
public class DataKeyRows {

    private final JdbcTemplate jdbc;
    private final MasterKey master;
    private final SecureRandom random;

    DataKeyRows(JdbcTemplate jdbc, MasterKey master, SecureRandom random) {
        this.jdbc = jdbc;
        this.master = master;
        this.random = random;
    }

    /** Makes those that there are not yet; in the transaction of the caller. */
    public Map<HouseholdRef, DataKey> ensure(Set<HouseholdRef> households) {
        Map<HouseholdRef, DataKey> keys = find(households);
        List<Object[]> fresh = households.stream()
                .filter(household -> !keys.containsKey(household))
                // In one order, so that two transactions never wait for each other.
                .sorted()
                .map(this::fresh)
                .toList();
        if (fresh.isEmpty()) {
            return keys;
        }
        jdbc.batchUpdate("""
                        insert into keystore.data_key (id, household_no, area_code, wrapped) values (?, ?, ?, ?)
                        on conflict (household_no, area_code) do nothing
                        """, fresh);
        return find(households);
    }

    /** Those that there are. */
    public Map<UUID, DataKey> byId(Collection<UUID> ids) {
        Map<UUID, DataKey> found = new HashMap<>();
        jdbc.query(
                "select id, wrapped from keystore.data_key where id = any(?)",
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    found.put(id, master.unwrap(id, row.getBytes(2)));
                },
                (Object) ids.toArray(UUID[]::new));
        return found;
    }

    private Map<HouseholdRef, DataKey> find(Set<HouseholdRef> households) {
        Map<HouseholdRef, DataKey> found = new HashMap<>();
        jdbc.query(
                """
                select household_no, area_code, id, wrapped from keystore.data_key
                join unnest(?::text[], ?::text[]) as wanted (household, area) on household_no = household and area_code = area
                """,
                row -> {
                    UUID id = row.getObject(3, UUID.class);
                    found.put(new HouseholdRef(row.getString(1), row.getString(2)), master.unwrap(id, row.getBytes(4)));
                },
                households.stream().map(HouseholdRef::householdNo).toArray(String[]::new),
                households.stream().map(HouseholdRef::areaCode).toArray(String[]::new));
        return found;
    }

    private Object[] fresh(HouseholdRef household) {
        byte[] secret = new byte[MasterKey.BYTES];
        random.nextBytes(secret);
        DataKey key = new DataKey(UUID.randomUUID(), secret);
        return new Object[] {key.id(), household.householdNo(), household.areaCode(), master.wrap(key, random)};
    }
}
