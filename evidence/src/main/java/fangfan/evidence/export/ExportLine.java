package fangfan.evidence.export;

import fangfan.evidence.record.LogRecord;
import java.util.UUID;

/** One line of an export, below its head. */
public sealed interface ExportLine {

    /** What a line tells of the record that stands at its place of the log. */
    sealed interface Content {}

    /** The record itself. */
    record Present(LogRecord record) implements Content {}

    /**
     * Something that is not written as a record is.
     *
     * @param place of what cannot be read, such as {@code record.asOf}
     */
    record Garbled(String place) implements Content {}

    /** Why there is no record. */
    enum Absent implements Content {
        /** It lies outside the area of who exports. */
        OUTSIDE,
        /** The database does not have it any more. */
        MISSING
    }

    /**
     * A place of the log.
     *
     * @param index from 0
     * @param kind of the record, as the log says
     * @param id of the record, as the log says
     * @param leaf as it was sealed, as the log says
     */
    record Sealed(long index, String kind, UUID id, byte[] leaf, Content content) implements ExportLine {

        /** The place of a record that is there. */
        public static Sealed of(long index, byte[] leaf, LogRecord record) {
            return new Sealed(index, record.kind(), record.id(), leaf, new Present(record));
        }
    }

    /** A record that is not in the log yet. */
    record Unsealed(LogRecord record) implements ExportLine {}
}
