package fangfan.service.ruleset.impact.web;

import fangfan.decision.ImpactReport;
import fangfan.service.ruleset.Times;
import fangfan.service.ruleset.impact.ImpactDocument;
import fangfan.service.ruleset.impact.ImpactJob;
import fangfan.service.ruleset.impact.Impacts;
import fangfan.service.ruleset.impact.Tally;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes impacts as staff read them, in one language. */
final class ImpactWording {

    private static final Text CHANGED =
            new Text("草稿后来改过，没有算完，请重新算一次", "the draft was changed before the count was done; ask for it again");
    private static final String FAILED_ZH = "计算出错了，请重新算一次；还是不行，请把编号 %s 告诉管理员";
    private static final String FAILED_EN =
            "the count failed; ask for it again, and if it fails again, give the administrator the number %s";

    private final Impacts impacts;
    private final Language language;

    ImpactWording(Impacts impacts, Language language) {
        this.impacts = impacts;
        this.language = language;
    }

    /** Without rules, towns, examples and bad lines. */
    ImpactDocument brief(ImpactJob job) {
        return document(job, false);
    }

    ImpactDocument whole(ImpactJob job) {
        return document(job, true);
    }

    private ImpactDocument document(ImpactJob job, boolean isWhole) {
        Optional<Tally> result = job.state() == ImpactJob.State.DONE ? job.tally() : Optional.empty();
        Optional<ImpactReport> report = result.map(tally -> ImpactReport.of(tally.impact(), language));
        Optional<ImpactReport> details = report.filter(any -> isWhole);
        return new ImpactDocument(
                job.id().toString(),
                job.draft().toString(),
                job.draftSha256(),
                job.baseVersion(),
                new ImpactDocument.Who(job.by().id().toString(), job.by().name()),
                job.area().digits(),
                job.source().name(),
                job.state().name(),
                job.progress().total().orElse(null),
                job.progress().done(),
                Times.offset(job.times().requested()),
                job.times().started().map(Times::offset).orElse(null),
                job.times().finished().map(Times::offset).orElse(null),
                impacts.isOutdated(job),
                job.failure().map(this::failure).orElse(null),
                report.map(ImpactReport::counted).orElse(null),
                result.map(Tally::leftOut).orElse(null),
                report.map(ImpactReport::households).orElse(null),
                warning(report),
                details.map(ImpactReport::rules).orElse(null),
                details.map(ImpactReport::towns).orElse(null),
                details.map(ImpactReport::examples).orElse(null),
                result.filter(any -> isWhole)
                        .map(tally -> tally.badLines().stream()
                                .map(bad -> new ImpactDocument.Line(
                                        bad.line(), bad.message().in(language)))
                                .toList())
                        .orElse(null));
    }

    private static @Nullable String warning(Optional<ImpactReport> report) {
        return report.isEmpty() ? null : report.get().warning();
    }

    private String failure(ImpactJob.Failure failure) {
        if (failure.cause() == ImpactJob.Cause.DRAFT_CHANGED) {
            return CHANGED.in(language);
        }
        String number = failure.incident().map(Object::toString).orElse("");
        return new Text(FAILED_ZH.formatted(number), FAILED_EN.formatted(number)).in(language);
    }
}
