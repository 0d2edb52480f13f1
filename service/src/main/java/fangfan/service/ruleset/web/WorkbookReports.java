package fangfan.service.ruleset.web;

import fangfan.decision.FileDiagnostic;
import fangfan.service.ruleset.CheckReport;
import fangfan.service.ruleset.WorkbookReport;
import fangfan.table.Diagnostic;
import fangfan.table.Place;
import fangfan.vocabulary.Language;
import java.util.List;

/** Words what the gate says for one caller. */
final class WorkbookReports {

    private static final String HELP = "docs/diagnostics.md#";

    private WorkbookReports() {}

    static WorkbookReport of(CheckReport report, Language language) {
        return new WorkbookReport(
                report.errors() == 0,
                entries(report.diagnostics(), language),
                report.rules(),
                new WorkbookReport.Cases((int) report.passed(), (int) report.cases()),
                new WorkbookReport.Mutation(
                        (int) report.tried(),
                        (int) report.noticed(),
                        (int) report.untried(),
                        report.score().isPresent() ? report.score().getAsInt() : null,
                        entries(report.survivors(), language)));
    }

    private static List<WorkbookReport.Entry> entries(List<FileDiagnostic> found, Language language) {
        return found.stream().map(one -> entry(one, language)).toList();
    }

    private static WorkbookReport.Entry entry(FileDiagnostic found, Language language) {
        Diagnostic diagnostic = found.diagnostic();
        Place place = Place.of(diagnostic);
        return new WorkbookReport.Entry(
                diagnostic.code(),
                diagnostic.severity().name(),
                found.shownFile(),
                place.sheet().orElse(null),
                place.cell().orElse(null),
                diagnostic.in(language),
                diagnostic.meant().orElse(null),
                HELP + diagnostic.code().replace(".", ""));
    }
}
