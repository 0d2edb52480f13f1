package fangfan.service.ruleset;

import fangfan.decision.Gate;
import fangfan.decision.GateReport;
import fangfan.decision.RulesetSource;
import fangfan.service.problem.Incident;
import fangfan.service.ruleset.store.RulesetRow;
import fangfan.service.ruleset.store.RulesetRows;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Checks workbooks against the ruleset in force, a few at once so that evaluations are not starved. Nothing is kept of them. */
@Component
public class WorkbookChecks {

    /** The place of one running check; given back once. */
    public interface Place extends AutoCloseable {

        @Override
        void close();
    }

    private record Standing(int version, RulesetSource source) {}

    private final RulesetRows rows;
    private final Gate gate;
    private final Semaphore places;
    private volatile Standing standing = new Standing(0, RulesetSource.read(Map.of()));

    WorkbookChecks(
            RulesetRows rows,
            @Value("${fangfan.limits.workbook-checks}") int most,
            @Value("${fangfan.limits.compile}") Duration compileLimit) {
        this.rows = rows;
        this.gate = new Gate(compileLimit, most);
        this.places = new Semaphore(most);
    }

    /** Empty when all places are taken; to be asked before a body is read. */
    public Optional<Place> enter() {
        return places.tryAcquire() ? Optional.of(places::release) : Optional.empty();
    }

    /** @param fileName as the caller sent it; says which table it is */
    public GateReport check(String fileName, byte[] workbook) {
        GateReport report = gate.check(Map.of(fileName, workbook), inForce());
        report.fault().ifPresent(Incident::report);
        return report;
    }

    /** Read once for each version: versions never change. */
    private RulesetSource inForce() {
        Optional<RulesetRow> row = rows.inForce();
        Standing known = standing;
        if (row.isEmpty() || row.get().version() == known.version()) {
            return known.source();
        }
        int version = row.get().version();
        Standing now = new Standing(version, RulesetSource.read(rows.workbooks(version)));
        standing = now;
        return now.source();
    }
}
