package fangfan.evidence.check;

import fangfan.evidence.tree.Frontier;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Appends leaves, and compares the root with that of every checkpoint on the way. */
final class RootComparison {

    private final List<SourcedCheckpoint> points;
    private final Frontier frontier;
    private final BitSet agreeing = new BitSet();
    private int next;

    /** @param points the shortest first */
    RootComparison(List<SourcedCheckpoint> points) {
        this(points, new Frontier());
    }

    private RootComparison(List<SourcedCheckpoint> points, Frontier frontier) {
        this.points = points;
        this.frontier = frontier;
        while (next < points.size() && points.get(next).size() < frontier.size()) {
            next++;
        }
        compare();
    }

    /** Another that goes on from these leaves. */
    RootComparison goingOn() {
        return new RootComparison(points, new Frontier(frontier.size(), frontier.subtrees()));
    }

    void append(byte[] leaf) {
        frontier.append(leaf);
        compare();
    }

    private void compare() {
        while (next < points.size() && points.get(next).size() == frontier.size()) {
            if (Arrays.equals(points.get(next).checkpoint().root(), frontier.root())) {
                agreeing.set(next);
            }
            next++;
        }
    }

    long size() {
        return frontier.size();
    }

    boolean agrees(int point) {
        return agreeing.get(point);
    }
}
