package fangfan.evidence.check;

import java.time.Instant;
import java.util.Optional;

/** One way in which the log is not what was sealed. Places count from 0, as the indexes of a log do. */
public sealed interface Difference {

    /** The record's content is not what was sealed. */
    record Changed(long place, Label label) implements Difference {}

    /** The record is as it was sealed, but the log holds another fingerprint for it. */
    record LeafChanged(long place, Label label) implements Difference {}

    /** The log gives the place to a record of another kind or id than the one that stands there. */
    record Mislabelled(long place, Label label) implements Difference {}

    /** The log lists the record, but the database does not have it any more. */
    record Missing(long place, Label label) implements Difference {}

    /**
     * Records and their fingerprints were replaced together.
     *
     * @param label of the first
     * @param isToTheEnd whether nothing behind it is as it was sealed
     */
    record Rewritten(long place, long count, Optional<Label> label, boolean isToTheEnd) implements Difference {}

    /** Records that were sealed are not listed any more; those behind them are. */
    record Removed(long place, long count) implements Difference {}

    /** The log ends before what was sealed does. */
    record TailCut(long place, long count) implements Difference {}

    /**
     * The log lists records among the sealed ones that never were sealed.
     *
     * @param place before which they stand
     * @param label of the first
     */
    record SlippedIn(long place, long count, Optional<Label> label) implements Difference {}

    /** A record that is not in the log although it is old enough to be. */
    record NeverSealed(Label label, Instant at) implements Difference {}

    /** A record that was sealed is in the database, but not in the log any more. */
    record Unlisted(long place, Label label) implements Difference {}

    /** Two records stand in each other's places. */
    record Swapped(long place, long other) implements Difference {}

    /**
     * A record stands elsewhere.
     *
     * @param to the place that it stands in
     */
    record Moved(long place, long to) implements Difference {}

    /**
     * A record is listed twice.
     *
     * @param line of the second, counting sealed lines from 0
     */
    record Doubled(long place, long line) implements Difference {}

    /** The place has another number than those around it. */
    record Misnumbered(long place, long index) implements Difference {}

    /**
     * The time of a record lies well before the checkpoint that had been made when it was sealed.
     *
     * @param checkpoint instant of that checkpoint
     */
    record Backdated(long place, Label label, Instant at, Instant checkpoint) implements Difference {}

    /**
     * The time of a record lies behind the checkpoint that sealed it.
     *
     * @param checkpoint instant of that checkpoint
     */
    record Postdated(long place, Label label, Instant at, Instant checkpoint) implements Difference {}

    /**
     * A line of the export is not written as it should be.
     *
     * @param part what cannot be read
     */
    record Unreadable(long line, String part) implements Difference {}

    /**
     * The first records of the log do not make the root of a checkpoint, and nothing tells which of them differ.
     *
     * @param from place up to which leaves were kept
     */
    record OtherLog(String source, long from, long size) implements Difference {}

    /** A file that is no checkpoint, or has the name of another. */
    record NoCheckpoint(String source) implements Difference {}

    /** A checkpoint that the log's key did not sign. */
    record Forged(String source) implements Difference {}

    /** A checkpoint of a longer log that was made before one of a shorter. */
    record TimeOrder(String source, String shorter) implements Difference {}

    /**
     * The leaves that were kept do not make the root of a checkpoint.
     *
     * @param isLogRight whether those of the export do
     */
    record LeavesChanged(String source, long size, boolean isLogRight) implements Difference {}

    /** Fewer leaves were kept than their own checkpoints seal. */
    record LeavesCut(long count, long size) implements Difference {}
}
