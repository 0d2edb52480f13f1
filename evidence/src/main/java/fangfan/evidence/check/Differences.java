package fangfan.evidence.check;

import java.util.ArrayList;
import java.util.List;

/** What was found, as much of it as anybody reads; all of it is counted. */
final class Differences {

    private static final int MOST = 1000;

    private final List<Difference> first = new ArrayList<>();
    private long count;

    void add(Difference difference) {
        if (first.size() < MOST) {
            first.add(difference);
        }
        count++;
    }

    List<Difference> first() {
        return List.copyOf(first);
    }

    long count() {
        return count;
    }
}
