package fangfan.service.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An account as administrators see it: all but its password.
 *
 * @param createdBy empty for the first accounts
 */
public record Account(
        Caller holder,
        Instant createdAt,
        Optional<UUID> createdBy,
        Instant passwordSetAt,
        Optional<Instant> disabledAt) {}
