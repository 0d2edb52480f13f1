package fangfan.evidence.check;

import fangfan.evidence.Malformed;
import fangfan.evidence.export.ExportLine;
import fangfan.evidence.export.ExportReader;
import fangfan.evidence.record.LogRecord;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/** The lines of an export on their way by: each record against its leaf, its place and its time. */
final class LogLines {

    private final SealedLeaves leaves;
    private final SealedPoints points;
    private final Differences differences;
    private final RecordTimes times;
    private final RootComparison ofLeaves;
    private final RootComparison ofLog;
    private RootComparison tail;
    private Optional<Label> beyond = Optional.empty();
    private final Placements placements;
    private final BitSet unlisted = new BitSet();
    private long shift;
    private long verified;
    private long outside;
    private long pending;

    LogLines(SealedLeaves leaves, SealedPoints points, RootComparison ofLeaves, Differences differences) {
        this.leaves = leaves;
        this.placements = new Placements(leaves);
        this.differences = differences;
        this.points = points;
        this.times = new RecordTimes(points, differences);
        this.ofLeaves = ofLeaves;
        this.ofLog = new RootComparison(points.points());
        this.tail = ofLeaves.goingOn();
    }

    void readAll(ExportReader reader) throws IOException {
        boolean isAtEnd = false;
        while (!isAtEnd) {
            try {
                Optional<ExportLine> line = reader.next();
                line.ifPresent(this::read);
                isAtEnd = line.isEmpty();
            } catch (Malformed malformed) {
                differences.add(new Difference.Unreadable(reader.lineNumber(), malformed.place()));
            }
        }
        long sealed = Math.max(points.size(), leaves.count());
        if (tail.size() > sealed) {
            differences.add(new Difference.SlippedIn(sealed, tail.size() - sealed, beyond));
        }
    }

    private void read(ExportLine line) {
        if (line instanceof ExportLine.Sealed sealed) {
            sealed(sealed);
        } else {
            unsealed(((ExportLine.Unsealed) line).record());
        }
    }

    private void sealed(ExportLine.Sealed line) {
        Label label = new Label(line.kind(), line.id());
        Optional<LogRecord> record =
                line.content() instanceof ExportLine.Present present ? Optional.of(present.record()) : Optional.empty();
        Optional<byte[]> leaf = record.map(LogRecord::leaf);
        boolean isSame = leaf.filter(own -> Arrays.equals(own, line.leaf())).isPresent();
        int found = placements.find(line.leaf());
        boolean isLeafChanged = false;
        if (found == Placements.NOWHERE && leaf.isPresent() && !isSame) {
            found = placements.find(leaf.get());
            isLeafChanged = found != Placements.NOWHERE;
        }
        ofLog.append(line.leaf());
        long place = place(found, line.leaf(), label);
        number(line.index(), place, found);
        if (isLeafChanged) {
            differences.add(new Difference.LeafChanged(place, label));
        }
        content(line, place, label, record, isSame || isLeafChanged);
    }

    /** Of a line that stands behind the kept leaves, what follows from their number. */
    private long place(int found, byte[] leaf, Label label) {
        placements.add(found, label);
        if (found != Placements.NOWHERE) {
            if (tail.size() > ofLeaves.size()) {
                tail = ofLeaves.goingOn();
            }
            return found;
        }
        if (!placements.areBehindTheLeaves()) {
            return placements.lines() - 1L;
        }
        long place = tail.size();
        if (place == Math.max(points.size(), leaves.count())) {
            beyond = Optional.of(label);
        }
        tail.append(leaf);
        return place;
    }

    // After records were removed or slipped in, the numbers may count on as if nothing were.
    private void number(long index, long place, int found) {
        boolean isKnown = found != Placements.NOWHERE || placements.areBehindTheLeaves();
        if (isKnown && index != place && index != placements.lines() - 1L && index != place + shift) {
            differences.add(new Difference.Misnumbered(place, index));
            shift = index - place;
        }
    }

    private void content(ExportLine.Sealed line, long place, Label label, Optional<LogRecord> record, boolean isSame) {
        if (line.content() == ExportLine.Absent.OUTSIDE) {
            outside++;
        } else if (line.content() == ExportLine.Absent.MISSING) {
            differences.add(new Difference.Missing(place, label));
        } else if (!isSame) {
            differences.add(new Difference.Changed(place, label));
        } else {
            verified++;
            record.ifPresent(sound -> sound(sound, place, label));
        }
    }

    private void sound(LogRecord record, long place, Label label) {
        if (!label.equals(new Label(record.kind(), record.id()))) {
            differences.add(new Difference.Mislabelled(place, label));
        }
        times.check(record, place);
    }

    private void unsealed(LogRecord record) {
        Label label = new Label(record.kind(), record.id());
        int place = placements.find(record.leaf());
        if (place != Placements.NOWHERE && !placements.found().get(place)) {
            unlisted.set(place);
            differences.add(new Difference.Unlisted(place, label));
        } else if (times.isDue(record)) {
            differences.add(new Difference.NeverSealed(label, record.at()));
        } else {
            pending++;
        }
    }

    Placements placements() {
        return placements;
    }

    /** Places of records that the log does not list, but the database has. */
    BitSet unlisted() {
        return unlisted;
    }

    /** The kept leaves and those behind them. */
    RootComparison tail() {
        return tail;
    }

    /** All leaves as the log has them. */
    RootComparison ofLog() {
        return ofLog;
    }

    /** @param exported instant of the checkpoint that the export itself names */
    LogReport report(Optional<Instant> exported) {
        return new LogReport(
                verified,
                outside,
                pending,
                points.points().size(),
                points.size(),
                points.newest(),
                exported,
                differences.first(),
                differences.count());
    }
}
