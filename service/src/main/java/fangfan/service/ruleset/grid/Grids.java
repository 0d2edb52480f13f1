package fangfan.service.ruleset.grid;

import fangfan.decision.FileDiagnostic;
import fangfan.decision.WorkbookGrids;
import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.ruleset.CheckReport;
import fangfan.service.ruleset.Draft;
import fangfan.service.ruleset.DraftBasis;
import fangfan.service.ruleset.Drafts;
import fangfan.table.layout.TableGrid;
import fangfan.table.layout.WorkbookGrid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;

/** Workbooks of drafts, or of the latest version for a new draft, as staff edit them in the browser. */
@Service
public class Grids {

    private final Drafts drafts;

    Grids(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * @param draft empty for one that is still to be made
     * @return empty when there is no such workbook, or it can only be mended in a spreadsheet program
     */
    public Optional<GridDocument> find(Optional<UUID> draft, String file) {
        return drafts.basis(draft)
                .flatMap(basis -> WorkbookGrids.read(basis.workbooks(), file)
                        .map(grid -> GridDocument.of(file, basis.sha256(), grid)));
    }

    /** What can be added to the conditions of a table; none for the parameters. */
    public List<TableGrid.Candidate> candidates(Optional<UUID> draft, String file) {
        return drafts.basis(draft)
                .flatMap(basis -> WorkbookGrids.read(basis.workbooks(), file))
                .map(grid -> grid instanceof TableGrid table ? table.candidates() : List.<TableGrid.Candidate>of())
                .orElse(List.of());
    }

    /** What the gate says of it; nothing is kept. */
    public Outcome<CheckReport> check(Optional<UUID> draft, String file, Typed typed) {
        return written(draft, file, typed, (basis, workbook) -> new Outcome.Done<>(drafts.check(basis, workbook)));
    }

    /** Keeps it in the draft, faulty or not. */
    public Outcome<Draft> save(UUID draft, String file, Typed typed, Caller author) {
        return written(Optional.of(draft), file, typed, (basis, workbook) -> drafts.put(draft, workbook, author));
    }

    /** Makes a draft of it, faulty or not. */
    public Outcome<Draft> create(String file, Typed typed, String reason, Caller author) {
        return written(Optional.empty(), file, typed, (basis, workbook) -> drafts.create(workbook, reason, author));
    }

    /**
     * Writes what the gate guesses was meant into a cell of a draft.
     *
     * @param cell such as {@code F9}
     */
    public Outcome<Draft> mend(UUID draft, String file, String sheet, String cell, Caller author) {
        Optional<CheckReport> report = drafts.report(draft);
        if (report.isEmpty()) {
            return refused(Problem.of(ProblemKind.NOT_FOUND));
        }
        return meant(report.get(), file, sheet, cell)
                .flatMap(meant -> WorkbookGrids.typed(drafts.workbooks(draft), file, sheet, cell, meant))
                .map(bytes -> drafts.put(draft, Map.of(file, bytes), author))
                .orElseGet(() -> refused(GridRefusals.nothingToMend()));
    }

    private static Optional<String> meant(CheckReport report, String file, String sheet, String cell) {
        return report.diagnostics().stream()
                .filter(found -> found.file().equals(file))
                .map(FileDiagnostic::diagnostic)
                .filter(diagnostic -> diagnostic.place().equals(sheet + "!" + cell))
                .flatMap(diagnostic -> diagnostic.meant().stream())
                .findFirst();
    }

    private <T> Outcome<T> written(
            Optional<UUID> draft,
            String file,
            Typed typed,
            BiFunction<DraftBasis, Map<String, byte[]>, Outcome<T>> next) {
        Optional<DraftBasis> basis = drafts.basis(draft);
        if (basis.isPresent() && !basis.get().sha256().equals(typed.basis())) {
            return refused(GridRefusals.changedMeanwhile());
        }
        Optional<WorkbookGrid> shown = basis.flatMap(some -> WorkbookGrids.read(some.workbooks(), file));
        if (shown.isEmpty()) {
            return refused(Problem.of(ProblemKind.NOT_FOUND));
        }
        return typed.into(shown.get())
                .map(grid -> next.apply(basis.orElseThrow(), Map.of(file, grid.write())))
                .orElseGet(() -> refused(GridRefusals.noFit()));
    }

    private static <T> Outcome<T> refused(Problem problem) {
        return new Outcome.Refused<>(problem);
    }
}
