package fangfan.service.ruleset.impact;

import fangfan.contract.BadLine;
import fangfan.decision.ImpactState;
import java.util.ArrayList;
import java.util.List;

/**
 * What has been counted so far.
 *
 * @param leftOut households or lines that could not be counted
 * @param badLines the first of them that are lines of a file
 */
public record Tally(ImpactState impact, int leftOut, List<BadLine> badLines) {

    private static final int MOST_TOLD = 100;

    /** @param bad further lines that could not be counted */
    Tally next(ImpactState now, int moreLeftOut, List<BadLine> bad) {
        List<BadLine> told = new ArrayList<>(badLines);
        bad.stream().limit(Math.max(0, MOST_TOLD - told.size())).forEach(told::add);
        return new Tally(now, leftOut + moreLeftOut, List.copyOf(told));
    }
}
