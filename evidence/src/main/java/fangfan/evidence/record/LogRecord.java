package fangfan.evidence.record;

import java.time.Instant;
import java.util.UUID;

/** What the log holds: a decision that was given, or something else that somebody may have to answer for. */
public sealed interface LogRecord permits DecisionEntry, EventEntry {

    /** {@code DECISION}, or an event's kind. */
    String kind();

    UUID id();

    /** When it happened, in milliseconds. */
    Instant at();

    /** The hash that stands for the record in the tree; a decision's is its receipt. */
    byte[] leaf();
}
