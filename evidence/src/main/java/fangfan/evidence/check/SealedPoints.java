package fangfan.evidence.check;

import fangfan.evidence.checkpoint.Checkpoint;
import fangfan.evidence.checkpoint.LogKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The checkpoints that the log's key signed, the shortest log first. */
final class SealedPoints {

    private final List<SourcedCheckpoint> points = new ArrayList<>();

    /** What is forged or contradicts another is told; what is forged is not used. */
    SealedPoints(List<SourcedCheckpoint> checkpoints, LogKey key, Differences differences) {
        for (SourcedCheckpoint checkpoint : checkpoints) {
            if (checkpoint.signed().verify(key)) {
                points.add(checkpoint);
            } else {
                differences.add(new Difference.Forged(checkpoint.source()));
            }
        }
        points.sort(Comparator.comparingLong(SourcedCheckpoint::size)
                .thenComparing(point -> point.checkpoint().at()));
        for (int i = 1; i < points.size(); i++) {
            SourcedCheckpoint shorter = points.get(i - 1);
            SourcedCheckpoint longer = points.get(i);
            if (longer.checkpoint().at().isBefore(shorter.checkpoint().at())) {
                differences.add(new Difference.TimeOrder(longer.source(), shorter.source()));
            }
        }
    }

    List<SourcedCheckpoint> points() {
        return points;
    }

    /** Number of records that some checkpoint seals. */
    long size() {
        return points.isEmpty() ? 0 : points.get(points.size() - 1).size();
    }

    /** The latest instant of a checkpoint. */
    Optional<Instant> newest() {
        return points.stream().map(point -> point.checkpoint().at()).max(Comparator.naturalOrder());
    }

    /** The last checkpoint that was made before the record at the place was sealed. */
    Optional<Checkpoint> before(long place) {
        int end = firstLongerThan(place);
        return end == 0 ? Optional.empty() : Optional.of(points.get(end - 1).checkpoint());
    }

    /** The first checkpoint that seals the record at the place. */
    Optional<Checkpoint> sealing(long place) {
        int end = firstLongerThan(place);
        return end == points.size()
                ? Optional.empty()
                : Optional.of(points.get(end).checkpoint());
    }

    private int firstLongerThan(long place) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).size() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
