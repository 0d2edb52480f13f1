package fangfan.service.ruleset.web;

import fangfan.decision.FileDiagnostic;
import fangfan.decision.GateReport;
import fangfan.decision.RulesetSource;
import fangfan.service.ruleset.WorkbookReport;
import fangfan.table.Diagnostic;
import fangfan.table.Place;
import fangfan.vocabulary.Language;
import java.util.List;

/** Words what the gate says for one caller. */
final class WorkbookReports {

    private static final String HELP = "docs/diagnostics.md#";
    private static final int MOST_SURVIVORS = 100;

    private WorkbookReports() {}

    static WorkbookReport of(GateReport report, Language language) {
        return new WorkbookReport(
                report.accepted(),
                report.diagnostics().stream()
                        .map(found -> entry(found, language))
                        .toList(),
                report.rules(),
                new WorkbookReport.Cases((int) report.sum(cases -> cases.run().passed()), (int)
                        report.sum(cases -> cases.run().cases().size())),
                mutation(report, language));
    }

    private static WorkbookReport.Mutation mutation(GateReport report, Language language) {
        long tried = report.sum(cases -> cases.mutation().tried());
        long noticed = report.sum(cases -> cases.mutation().killed());
        List<WorkbookReport.Entry> survivors = report.cases().byTable().entrySet().stream()
                .flatMap(table -> table.getValue().mutation().survivors().stream()
                        .map(survivor ->
                                new FileDiagnostic(table.getKey() + RulesetSource.TABLE_SUFFIX, survivor.diagnostic())))
                .limit(MOST_SURVIVORS)
                .map(survivor -> entry(survivor, language))
                .toList();
        return new WorkbookReport.Mutation(
                (int) tried,
                (int) noticed,
                (int) report.sum(cases -> cases.mutation().untried()),
                tried == 0 ? null : (int) (100 * noticed / tried),
                survivors);
    }

    static WorkbookReport.Entry entry(FileDiagnostic found, Language language) {
        Diagnostic diagnostic = found.diagnostic();
        Place place = Place.of(diagnostic);
        return new WorkbookReport.Entry(
                diagnostic.code(),
                diagnostic.severity().name(),
                found.shownFile(),
                place.sheet().orElse(null),
                place.cell().orElse(null),
                diagnostic.in(language),
                HELP + diagnostic.code().replace(".", ""));
    }
}
