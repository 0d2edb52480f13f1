package fangfan.evidence.check;

import java.util.List;

/** Whether what was kept, and what is exported, make the roots of the checkpoints. */
final class Roots {

    private final SealedPoints points;
    private final SealedLeaves leaves;
    private final RootComparison ofLeaves;
    private final RootComparison ofTail;
    private final RootComparison ofLog;

    /**
     * @param ofTail the kept leaves and those that stand behind them in the log
     * @param ofLog all leaves of the log
     */
    Roots(
            SealedPoints points,
            SealedLeaves leaves,
            RootComparison ofLeaves,
            RootComparison ofTail,
            RootComparison ofLog) {
        this.points = points;
        this.leaves = leaves;
        this.ofLeaves = ofLeaves;
        this.ofTail = ofTail;
        this.ofLog = ofLog;
    }

    void compare(Differences differences) {
        List<SourcedCheckpoint> all = points.points();
        for (int i = 0; i < all.size(); i++) {
            SourcedCheckpoint point = all.get(i);
            if (point.size() <= leaves.count()) {
                if (!ofLeaves.agrees(i)) {
                    differences.add(new Difference.LeavesChanged(point.source(), point.size(), ofLog.agrees(i)));
                }
            } else if (point.size() <= ofTail.size() && !ofTail.agrees(i) && !ofLog.agrees(i)) {
                differences.add(new Difference.OtherLog(point.source(), leaves.count(), point.size()));
            }
        }
        if (ofTail.size() < points.size()) {
            differences.add(new Difference.TailCut(ofTail.size(), points.size() - ofTail.size()));
        }
        ownLeaves(differences);
    }

    private void ownLeaves(Differences differences) {
        long size = points.points().stream()
                .filter(SourcedCheckpoint::hasLeaves)
                .mapToLong(SourcedCheckpoint::size)
                .max()
                .orElse(0);
        if (size > leaves.count()) {
            differences.add(new Difference.LeavesCut(leaves.count(), size));
        }
    }
}
