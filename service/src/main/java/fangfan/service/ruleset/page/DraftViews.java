package fangfan.service.ruleset.page;

import fangfan.decision.FileDiagnostic;
import fangfan.decision.WorkbookGrids;
import fangfan.service.access.Caller;
import fangfan.service.page.Words;
import fangfan.service.ruleset.CheckReport;
import fangfan.service.ruleset.Draft;
import fangfan.service.ruleset.Drafts;
import fangfan.service.ruleset.FileChange;
import fangfan.service.ruleset.Publications;
import fangfan.service.ruleset.Times;
import fangfan.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Draws drafts. */
@Component
public final class DraftViews {

    private static final Predicate<FileDiagnostic> OF_ROWS_TOGETHER =
            found -> !found.isError() && found.diagnostic().code().startsWith("table.");

    private final Drafts drafts;
    private final Publications publications;

    DraftViews(Drafts drafts, Publications publications) {
        this.drafts = drafts;
        this.publications = publications;
    }

    public DraftView of(Draft draft, Caller reader, Words words) {
        Map<String, byte[]> base = publications.workbooks(draft.baseVersion());
        Map<String, byte[]> workbooks = drafts.workbooks(draft.id());
        CheckReport report = drafts.report(draft.id()).orElseThrow();
        DraftView.May may = DraftView.May.of(draft, reader);
        return new DraftView(
                draft.id().toString(),
                draft.reason(),
                draft.baseVersion(),
                draft.author().name(),
                Times.minute(draft.createdAt()),
                draft.sha256(),
                draft.state().name(),
                draft.errors(),
                Steps.of(draft, words),
                files(report, workbooks, base, may, words.language()),
                base.keySet().stream()
                        .filter(name -> !workbooks.containsKey(name))
                        .toList(),
                Faults.of(report.diagnostics().stream().filter(OF_ROWS_TOGETHER).toList(), words.language()),
                cases(report, words.language()),
                draft.rejection()
                        .map(rejection -> new DraftView.Rejection(
                                rejection.deed().by().name(),
                                Times.minute(rejection.deed().at()),
                                rejection.reason())),
                may);
    }

    private static List<DraftView.File> files(
            CheckReport report,
            Map<String, byte[]> workbooks,
            Map<String, byte[]> base,
            DraftView.May may,
            Language language) {
        List<DraftView.File> files = new ArrayList<>();
        workbooks.forEach((name, content) -> {
            List<FileDiagnostic> found = report.diagnostics().stream()
                    .filter(OF_ROWS_TOGETHER.negate())
                    .filter(one -> one.file().equals(name))
                    .toList();
            FileChange change = FileChange.of(content, base.get(name));
            if (change != FileChange.SAME || !found.isEmpty()) {
                List<Faults.Fault> faults = Faults.of(found, language);
                files.add(new DraftView.File(
                        files.size() + 1,
                        name,
                        change.name(),
                        faults.stream().filter(Faults.Fault::isError).count(),
                        faults,
                        SheetPictures.draw(
                                content, Optional.ofNullable(base.get(name)), faults, change != FileChange.NEW),
                        may.change() && WorkbookGrids.read(workbooks, name).isPresent()));
            }
        });
        return List.copyOf(files);
    }

    private static DraftView.Cases cases(CheckReport report, Language language) {
        return new DraftView.Cases(
                report.rules(),
                report.passed(),
                report.cases(),
                report.tried(),
                report.noticed(),
                report.score().isPresent() ? report.score().getAsInt() + "%" : "",
                Faults.of(report.survivors(), language));
    }
}
