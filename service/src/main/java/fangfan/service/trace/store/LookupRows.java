package fangfan.service.trace.store;

import fangfan.evidence.record.DecisionEntry;
import fangfan.service.trace.DataKey;
import fangfan.service.trace.Erasure;
import fangfan.service.trace.HouseholdRef;
import fangfan.service.trace.KeptDecision;
import fangfan.service.trace.Lookup;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads decisions of the area that is set, or says why they are not read. */
@Component
class LookupRows {

    private final JdbcTemplate jdbc;
    private final DataKeyRows keys;
    private final ErasureRows erasures;

    LookupRows(JdbcTemplate jdbc, DataKeyRows keys, ErasureRows erasures) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.erasures = erasures;
    }

    /** Those that there are in the area. */
    Map<UUID, Lookup> byId(Collection<UUID> ids) {
        List<DecisionEntry> entries =
                jdbc.query(Entries.SELECT + "where id = any(?)", Entries::entry, (Object) ids.toArray(UUID[]::new));
        Map<HouseholdRef, Erasure> erased =
                erasures.standing(entries.stream().map(Entries::household).collect(Collectors.toSet()));
        Map<UUID, DataKey> secrets =
                keys.byId(entries.stream().map(DecisionEntry::dataKey).toList());
        return entries.stream().collect(Collectors.toMap(DecisionEntry::id, entry -> lookup(entry, erased, secrets)));
    }

    private static Lookup lookup(DecisionEntry entry, Map<HouseholdRef, Erasure> erased, Map<UUID, DataKey> secrets) {
        Erasure erasure = erased.get(Entries.household(entry));
        DataKey key = secrets.get(entry.dataKey());
        if (erasure != null && (key == null || erasure.kind() == Erasure.Kind.RESTRICTED)) {
            return new Lookup.Erased(erasure);
        }
        if (key == null) {
            throw new IllegalStateException("decision " + entry.id() + " has no data key, and no erasure tells why");
        }
        return new Lookup.Found(new KeptDecision(entry, key));
    }

    /** Whether there is one of another area. */
    Lookup elsewhere(UUID id) {
        return jdbc.queryForObject("select area_of_decision(?)", String.class, id) == null
                ? new Lookup.Absent()
                : new Lookup.OutsideArea();
    }
}
