package fangfan.service.log;

import java.util.UUID;

/**
 * A leaf of the log and the record that it is the hash of.
 *
 * @param index place in the tree, from 0
 */
public record LogEntry(long index, String kind, UUID record, String area, byte[] leaf) {}
