package fangfan.cli;

import fangfan.table.check.CaseReport;
import fangfan.table.check.MutationReport;
import java.util.ArrayList;
import java.util.List;

/** Tells what a table's cases are worth. */
final class CaseWords {

    private static final int MOST_SHOWN = 5;

    private CaseWords() {}

    /** How many cases pass, and the mutation score. */
    static List<String> cells(CaseReport report, Speech speech) {
        long passed = report.run().passed();
        int cases = report.run().cases().size();
        return List.of(
                speech.of("用例 %d 个，通过 %d 个", "%d cases, %d pass").formatted(cases, passed),
                report.mutation().summary().in(speech.language()));
    }

    /** The first changes that no case would notice, and how many more there are. */
    static List<String> unnoticed(MutationReport mutation, Speech speech) {
        List<String> lines = new ArrayList<>();
        mutation.survivors().stream()
                .limit(MOST_SHOWN)
                .forEach(survivor -> lines.add(survivor.diagnostic().in(speech.language())));
        int more = mutation.survivors().size() - lines.size();
        if (more > 0) {
            lines.add(speech.of("像这样没有用例会发现的，还有 %d 处", "changes like these that no case would notice: %d more")
                    .formatted(more));
        }
        return lines;
    }
}
