package fangfan.service.access.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A key as administrators read it.
 *
 * @param createdBy id of the administrator's key; absent for the first keys
 * @param key the secret, only in the answer that made it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeyResponse(
        String id,
        String name,
        String role,
        String areaPrefix,
        String createdAt,
        @Nullable String createdBy,
        @Nullable String rotatedAt,
        @Nullable String revokedAt,
        @Nullable String key) {}
