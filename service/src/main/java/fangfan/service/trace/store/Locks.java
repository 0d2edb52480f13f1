package fangfan.service.trace.store;

import fangfan.service.trace.DataKey;
import fangfan.service.trace.Erasure;
import fangfan.service.trace.HouseholdRef;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is in the way of reading decisions, and the keys to them. */
record Locks(Map<HouseholdRef, Erasure> erased, Map<UUID, DataKey> keys) {

    /** Why a decision that has the data key must not be read, or cannot be any more. */
    Optional<Erasure> erasure(HouseholdRef household, UUID dataKey) {
        return Optional.ofNullable(erased.get(household))
                .filter(erasure -> !keys.containsKey(dataKey) || erasure.kind() == Erasure.Kind.RESTRICTED);
    }

    DataKey key(UUID decision, UUID dataKey) {
        DataKey key = keys.get(dataKey);
        if (key == null) {
            throw new IllegalStateException("decision " + decision + " has no data key, and no erasure tells why");
        }
        return key;
    }
}
