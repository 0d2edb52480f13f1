package fangfan.service.ruleset;

import fangfan.decision.Gate;
import fangfan.decision.GateReport;
import fangfan.decision.RulesetSource;
import fangfan.service.problem.Incident;
import fangfan.service.ruleset.store.PublicationRows;
import fangfan.service.ruleset.store.RulesetRows;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Checks workbooks as parts of a ruleset, a few at once so that evaluations are not starved. Nothing is kept of them. */
@Component
public class WorkbookChecks {

    /** The place of one running check; given back once. */
    public interface Place extends AutoCloseable {

        @Override
        void close();
    }

    private record Standing(int version, RulesetSource source) {}

    private final RulesetRows versions;
    private final PublicationRows publications;
    private final Gate gate;
    private final Semaphore places;
    private volatile Standing standing = new Standing(0, RulesetSource.read(Map.of()));

    WorkbookChecks(
            RulesetRows versions,
            PublicationRows publications,
            @Value("${fangfan.limits.workbook-checks}") int most,
            @Value("${fangfan.limits.compile}") Duration compileLimit) {
        this.versions = versions;
        this.publications = publications;
        this.gate = new Gate(compileLimit, most);
        this.places = new Semaphore(most);
    }

    /** Empty when all places are taken; to be asked before a body is read. */
    public Optional<Place> enter() {
        return places.tryAcquire() ? Optional.of(places::release) : Optional.empty();
    }

    /** @param fileName as the caller sent it; says which table it is */
    public CheckReport check(String fileName, byte[] workbook) {
        RulesetSource inForce = publications
                .inForce()
                .map(row -> version(row.id().version()))
                .orElseGet(() -> RulesetSource.read(Map.of()));
        return CheckReport.of(check(Map.of(fileName, workbook), inForce));
    }

    /** @param standing the ruleset that the workbooks would join */
    GateReport check(Map<String, byte[]> workbooks, RulesetSource standing) {
        GateReport report = gate.check(workbooks, standing);
        report.fault().ifPresent(Incident::report);
        return report;
    }

    /** Read once for as long as the same version is asked for: versions never change. */
    RulesetSource version(int version) {
        Standing known = standing;
        if (version == known.version()) {
            return known.source();
        }
        Standing now = new Standing(version, RulesetSource.read(versions.workbooks(version)));
        standing = now;
        return now.source();
    }
}
