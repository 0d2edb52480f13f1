package fangfan.evidence.check;

import fangfan.evidence.record.LogRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whether the times of records fit to the checkpoints around them: what is sealed later than it says may have been made up. */
final class RecordTimes {

    /** In which a record is sealed, however busy the service is. */
    private static final Duration WINDOW = Duration.ofMinutes(10);

    /** By which the clocks of two instances may differ. */
    private static final Duration CLOCKS = Duration.ofMinutes(1);

    private final SealedPoints points;
    private final Differences differences;

    RecordTimes(SealedPoints points, Differences differences) {
        this.points = points;
        this.differences = differences;
    }

    void check(LogRecord record, long place) {
        Instant at = record.at();
        Label label = new Label(record.kind(), record.id());
        points.before(place)
                .filter(before -> at.isBefore(before.at().minus(WINDOW)))
                .ifPresent(before -> differences.add(new Difference.Backdated(place, label, at, before.at())));
        points.sealing(place)
                .filter(sealing -> at.isAfter(sealing.at().plus(CLOCKS)))
                .ifPresent(sealing -> differences.add(new Difference.Postdated(place, label, at, sealing.at())));
    }

    /** Whether a record that is not in the log should be. */
    boolean isDue(LogRecord record) {
        Optional<Instant> newest = points.newest();
        return newest.isPresent() && record.at().isBefore(newest.get().minus(WINDOW));
    }
}
