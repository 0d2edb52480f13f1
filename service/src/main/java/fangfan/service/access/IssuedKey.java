package fangfan.service.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A key as administrators see it: all but its secret.
 *
 * @param createdBy empty for the first keys
 * @param rotatedAt when the secret was last replaced
 */
public record IssuedKey(
        Caller owner,
        Instant createdAt,
        Optional<UUID> createdBy,
        Optional<Instant> rotatedAt,
        Optional<Instant> revokedAt) {}
