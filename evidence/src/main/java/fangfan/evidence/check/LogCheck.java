package fangfan.evidence.check;

import fangfan.evidence.Malformed;
import fangfan.evidence.checkpoint.LogKey;
import fangfan.evidence.export.ExportReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an export once, and compares every record with the leaves and checkpoints that were kept apart from the database.
 *
 * <p>Invariant: of each record no more is held than its place.
 */
public final class LogCheck {

    private final LogKey key;
    private final SealedLeaves leaves;
    private final List<SourcedCheckpoint> checkpoints;
    private final Differences differences = new Differences();

    public LogCheck(LogKey key, SealedLeaves leaves, List<SourcedCheckpoint> checkpoints) {
        this.key = key;
        this.leaves = leaves;
        this.checkpoints = checkpoints;
    }

    public static LogCheck of(LogKey key, LogDirectory directory, List<SourcedCheckpoint> more) {
        List<SourcedCheckpoint> all = new ArrayList<>(directory.checkpoints());
        all.addAll(more);
        LogCheck check = new LogCheck(key, directory.leaves(), all);
        directory.noCheckpoints().forEach(file -> check.differences.add(new Difference.NoCheckpoint(file)));
        return check;
    }

    /**
     * @param name of the export, for people
     * @throws Malformed when it is no export
     */
    public LogReport check(InputStream export, String name) throws IOException, Malformed {
        ExportReader reader = new ExportReader(export);
        List<SourcedCheckpoint> all = new ArrayList<>(checkpoints);
        reader.latest().ifPresent(latest -> all.add(new SourcedCheckpoint(latest, name, false)));
        SealedPoints points = new SealedPoints(all, key, differences);
        RootComparison ofLeaves = new RootComparison(points.points());
        for (int place = 0; place < leaves.count(); place++) {
            ofLeaves.append(leaves.leaf(place));
        }
        LogLines lines = new LogLines(leaves, points, ofLeaves, differences);
        lines.readAll(reader);
        new Alignment(lines.placements(), leaves.count(), lines.unlisted(), differences).compare();
        new Roots(points, leaves, ofLeaves, lines.tail(), lines.ofLog()).compare(differences);
        return lines.report(reader.latest().map(latest -> latest.checkpoint().at()));
    }
}
