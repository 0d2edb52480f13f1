package fangfan.service.ruleset.web;

import fangfan.service.ruleset.Actor;
import fangfan.service.ruleset.CheckReport;
import fangfan.service.ruleset.Deed;
import fangfan.service.ruleset.Draft;
import fangfan.service.ruleset.DraftDocument;
import fangfan.service.ruleset.FileChange;
import fangfan.service.ruleset.Periods;
import fangfan.service.ruleset.Publication;
import fangfan.service.ruleset.PublicationDocument;
import fangfan.service.ruleset.Times;
import fangfan.service.ruleset.Version;
import fangfan.service.ruleset.VersionsDocument;
import fangfan.service.ruleset.WorkbookReport;
import fangfan.vocabulary.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes drafts, versions and publications as staff read them. */
final class LifeWording {

    private LifeWording() {}

    static DraftDocument brief(Draft draft) {
        return document(draft, null, null, null);
    }

    static DraftDocument whole(
            Draft draft,
            CheckReport report,
            Map<String, byte[]> workbooks,
            Map<String, byte[]> base,
            Language language) {
        List<DraftDocument.Workbook> files = workbooks.entrySet().stream()
                .map(file -> new DraftDocument.Workbook(
                        file.getKey(),
                        file.getValue().length,
                        FileChange.of(file.getValue(), base.get(file.getKey())).name()))
                .toList();
        List<String> removed = base.keySet().stream()
                .filter(name -> !workbooks.containsKey(name))
                .toList();
        return document(draft, files, removed, WorkbookReports.of(report, language));
    }

    private static DraftDocument document(
            Draft draft,
            @Nullable List<DraftDocument.Workbook> workbooks,
            @Nullable List<String> removed,
            @Nullable WorkbookReport report) {
        return new DraftDocument(
                draft.id().toString(),
                draft.state().name(),
                draft.baseVersion(),
                draft.sha256(),
                draft.reason(),
                who(draft.author()),
                Times.offset(draft.createdAt()),
                draft.submission().map(LifeWording::done).orElse(null),
                draft.approval().map(LifeWording::done).orElse(null),
                draft.rejection().map(LifeWording::rejection).orElse(null),
                draft.version().orElse(null),
                (int) draft.errors(),
                workbooks,
                removed,
                report);
    }

    static PublicationDocument publication(Publication publication) {
        return new PublicationDocument(
                publication.sequence(),
                publication.kind().name(),
                publication.version(),
                publication.withdrawn().orElse(null),
                Times.offset(publication.inForceFrom()),
                who(publication.deed().by()),
                Times.offset(publication.deed().at()),
                publication.reason());
    }

    static VersionsDocument versions(List<Version> versions, List<Publication> publications, Instant now) {
        List<Periods.Period> periods = Periods.of(publications);
        int inForce = Periods.at(now, periods).orElse(0);
        List<Version> newest = reversed(versions);
        return new VersionsDocument(
                newest.stream()
                        .map(version -> version(version, periods, inForce))
                        .toList(),
                reversed(publications).stream().map(LifeWording::publication).toList());
    }

    private static VersionsDocument.Version version(Version version, List<Periods.Period> periods, int inForce) {
        int number = version.id().version();
        return new VersionsDocument.Version(
                number,
                version.id().sha256(),
                number == inForce,
                version.reason(),
                who(version.author()),
                version.approval().map(LifeWording::done).orElse(null),
                version.draft().map(UUID::toString).orElse(null),
                periods.stream()
                        .filter(period -> period.version() == number)
                        .map(period -> new VersionsDocument.Period(
                                Times.offset(period.from()),
                                period.to().map(Times::offset).orElse(null)))
                        .toList());
    }

    private static <T> List<T> reversed(List<T> some) {
        List<T> reversed = new ArrayList<>(some);
        Collections.reverse(reversed);
        return reversed;
    }

    private static DraftDocument.Who who(Actor actor) {
        return new DraftDocument.Who(actor.id().toString(), actor.name());
    }

    private static DraftDocument.Done done(Deed deed) {
        return new DraftDocument.Done(who(deed.by()), Times.offset(deed.at()));
    }

    private static DraftDocument.Rejection rejection(Draft.Rejection rejection) {
        return new DraftDocument.Rejection(
                who(rejection.deed().by()), Times.offset(rejection.deed().at()), rejection.reason());
    }
}
