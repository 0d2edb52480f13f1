package fangfan.cli;

import fangfan.contract.BadLine;
import fangfan.contract.ImpactLines;
import fangfan.contract.Line;
import fangfan.contract.Lines;
import fangfan.decision.BeforeAndAfter;
import fangfan.decision.Impact;
import fangfan.decision.ImpactState;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of households, counted.
 *
 * @param first of the lines that could not be counted
 * @param bad how many they are
 */
record CountedFile(ImpactState state, List<BadLine> first, int bad) {

    private static final int MOST_LINES = 200;
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_TOLD = 20;

    static CountedFile of(BeforeAndAfter versions, InputStream in, Progress progress) throws IOException {
        ImpactLines counting = new ImpactLines(versions, versions.latestRound(), area -> true);
        Impact impact = versions.impact();
        List<BadLine> first = new ArrayList<>();
        int bad = 0;
        Lines lines = new Lines(in, ImpactLines.LONGEST);
        List<Line> batch = lines.batch(MOST_LINES, MOST_BYTES);
        while (!batch.isEmpty()) {
            for (Line line : batch) {
                Optional<BadLine> fault = counting.count(line, impact);
                bad += fault.isPresent() ? 1 : 0;
                fault.filter(told -> first.size() < MOST_TOLD).ifPresent(first::add);
            }
            progress.add(batch);
            batch = lines.batch(MOST_LINES, MOST_BYTES);
        }
        return new CountedFile(impact.state(), List.copyOf(first), bad);
    }

    boolean isSound() {
        return bad == 0;
    }

    List<String> badLines(Speech speech) {
        if (isSound()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(speech.of("有 %d 行没有算进去", "lines that are not counted: %d").formatted(bad));
        first.forEach(line -> lines.add("  " + line.message().in(speech.language())));
        if (bad > first.size()) {
            lines.add("  " + speech.of("还有 %d 行", "and %d more").formatted(bad - first.size()));
        }
        return lines;
    }
}
