package fangfan.service.log;

import java.util.UUID;

/**
 * A record that is to be appended to the log.
 *
 * @param kind {@code DECISION}, or that of an event
 * @param area digits of the area that it belongs to
 * @param leaf hash, 32 bytes
 */
public record Queued(UUID record, String kind, String area, byte[] leaf) {}
