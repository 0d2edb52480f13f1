package fangfan.service.search;

import java.util.Optional;

/**
 * A decision in an export.
 *
 * @param answer the very bytes that were given; absent when it was erased
 */
record ExportedDecision(FoundDecision head, Optional<byte[]> answer) {}
