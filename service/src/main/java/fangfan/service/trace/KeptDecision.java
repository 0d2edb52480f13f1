package fangfan.service.trace;

import java.util.UUID;

/**
 * A decision as it can be read again.
 *
 * @param answer the very bytes that were given
 */
public record KeptDecision(UUID id, String areaCode, byte[] answer) {}
