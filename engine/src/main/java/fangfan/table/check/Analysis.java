package fangfan.table.check;

import fangfan.indicator.Settings;
import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import java.util.List;

/**
 * What can be said of the enabled rows of a table by looking at them together, under the parameters of one area and
 * year.
 *
 * <p>It is about facts that are known, and exact: whatever is reported is so, and nothing is missed, except where a
 * search that takes several rows together is given up, which is said, and where a row waits for a parameter that is not
 * set: of such a row only that is said which holds whatever the parameter will be. Errors are always decided.
 *
 * <p>Facts count as independent of one another, and a household may have any number of members.
 *
 * @param remarks question by question
 * @param overlaps pairs of rows that find different things of the same household, at most {@value #MOST_OVERLAPS}; where
 *     all matching rows count, that is usual, and so no remark
 */
public record Analysis(List<Remark> remarks, List<Overlap> overlaps) {

    static final int MOST_OVERLAPS = 1_000;

    private static final List<TableCheck> CHECKS = List.of(
            new ImpossibleRowCheck(),
            new MatchesEverybodyCheck(),
            new DuplicateRowCheck(),
            new SubsumedRowCheck(),
            new CoveredRowCheck(),
            new OverlapCheck(),
            new GapCheck(),
            new TwoAnyMemberColumnsCheck());

    public Analysis {
        remarks = List.copyOf(remarks);
        overlaps = List.copyOf(overlaps);
    }

    public static Analysis of(DecisionTable table, Settings settings) {
        Geometry geometry = new Geometry(table, settings);
        List<Remark> remarks =
                CHECKS.stream().flatMap(check -> check.check(geometry).stream()).toList();
        return new Analysis(remarks, Overlaps.ofDifferentResults(geometry, MOST_OVERLAPS));
    }

    public List<Diagnostic> diagnostics() {
        return remarks.stream().map(Remark::diagnostic).toList();
    }
}
