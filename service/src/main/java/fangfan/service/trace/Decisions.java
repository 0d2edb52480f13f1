package fangfan.service.trace;

import fangfan.service.access.AreaPrefix;
import fangfan.service.access.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** All decisions that were ever given. Each call sees those of one area. */
public interface Decisions {

    /** Keys of the households, made where there is none yet; in the transaction of the caller. */
    Map<HouseholdRef, DataKey> keys(Set<HouseholdRef> households, AreaPrefix area);

    /** Keeps the decisions, and queues them for the log, in the transaction of the caller: all or none. */
    void record(List<ReceiptedDecision> decisions, AreaPrefix area);

    Lookup find(UUID id, AreaPrefix area);

    /** In no order; those that there are, erased or not. */
    Map<UUID, Lookup> findAll(Collection<UUID> ids, AreaPrefix area);

    /** The answers alone, in no order, of those that there are; refused where it is erased. */
    Map<UUID, Outcome<byte[]>> answers(Collection<UUID> ids, AreaPrefix area);
}
