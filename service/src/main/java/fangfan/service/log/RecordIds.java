package fangfan.service.log;

import java.time.Instant;
import java.util.UUID;

/** Ids of records, which are UUIDs of version 7 and so hold when the record was written. */
public final class RecordIds {

    private static final int BITS_AFTER_THE_TIME = 16;

    private RecordIds() {}

    /** To the millisecond. */
    public static Instant writtenAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> BITS_AFTER_THE_TIME);
    }
}
