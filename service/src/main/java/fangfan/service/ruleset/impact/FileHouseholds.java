package fangfan.service.ruleset.impact;

import fangfan.contract.BadLine;
import fangfan.contract.ImpactLines;
import fangfan.contract.Line;
import fangfan.contract.Lines;
import fangfan.decision.BeforeAndAfter;
import fangfan.decision.Impact;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The households of a file, a line each. Whoever goes on with it reads again the lines that were counted, and passes them over. */
final class FileHouseholds implements Households {

    private static final int MOST_BYTES = 1 << 20;

    private final Lines lines;
    private final ImpactLines counting;
    private final int most;

    /** @param most lines in a batch */
    FileHouseholds(InputStream file, ImpactJob job, BeforeAndAfter versions, int most) {
        this.lines = new Lines(file, ImpactLines.LONGEST);
        this.counting = new ImpactLines(versions, job.round().or(versions::latestRound), job.area()::covers);
        this.most = most;
    }

    @Override
    public Optional<Batch> count(String reached, Impact impact) throws IOException {
        long passed = reached.isEmpty() ? 0 : Long.parseLong(reached);
        List<Line> batch = lines.batch(most, MOST_BYTES);
        while (!batch.isEmpty() && last(batch) <= passed) {
            batch = lines.batch(most, MOST_BYTES);
        }
        List<Line> fresh = batch.stream().filter(line -> line.number() > passed).toList();
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        List<BadLine> bad = new ArrayList<>();
        fresh.forEach(line -> counting.count(line, impact).ifPresent(bad::add));
        return Optional.of(new Batch(String.valueOf(last(fresh)), fresh.size(), bad.size(), bad));
    }

    private static long last(List<Line> batch) {
        return batch.get(batch.size() - 1).number();
    }
}
