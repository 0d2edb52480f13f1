package fangfan.service.access;

import java.util.UUID;

/**
 * Who calls.
 *
 * @param id of the API key or account, the same after its secret was rotated
 * @param name as administrators know it; never a person's
 */
public record Caller(UUID id, String name, Role role, AreaPrefix area) {}
