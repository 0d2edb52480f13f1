package fangfan.service.access.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators read it.
 *
 * @param createdBy id of the administrator's key; absent for the first accounts
 * @param password the new password, only in the answer that made it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountResponse(
        String id,
        String name,
        String role,
        String areaPrefix,
        String createdAt,
        @Nullable String createdBy,
        String passwordSetAt,
        @Nullable String disabledAt,
        @Nullable String password) {}
