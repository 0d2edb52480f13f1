package fangfan.service.trace;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All decisions that were ever given. */
public interface Decisions {

    /** Keeps the decisions, in the transaction of the caller: all or none. */
    void record(List<ReceiptedDecision> decisions);

    Optional<KeptDecision> find(UUID id);

    /** In no order; those that there are. */
    List<KeptDecision> findAll(Collection<UUID> ids);
}
