package fangfan.service.ruleset.impact;

import fangfan.decision.BeforeAndAfter;
import fangfan.decision.Impact;
import fangfan.service.ruleset.Draft;
import fangfan.service.ruleset.Drafts;
import fangfan.service.ruleset.Rulesets;
import fangfan.service.ruleset.impact.store.ImpactFiles;
import fangfan.service.ruleset.impact.store.ImpactWork;
import fangfan.service.trace.LatestCalls;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts impacts, batch by batch: what was counted is kept with the place to go on from, so that nothing is lost or counted twice. */
@Component
final class ImpactCounting {

    /** Households that are only counted, not decided on, are looked at by more at once. */
    private static final int MOST_COUNTED = 2_000;

    private final ImpactWork work;
    private final ImpactFiles files;
    private final LatestCalls calls;
    private final Drafts drafts;
    private final Rulesets rulesets;
    private final TransactionTemplate transaction;
    private final ImpactSettings settings;

    ImpactCounting(
            ImpactWork work,
            ImpactFiles files,
            LatestCalls calls,
            Drafts drafts,
            Rulesets rulesets,
            TransactionTemplate transaction,
            ImpactSettings settings) {
        this.work = work;
        this.files = files;
        this.calls = calls;
        this.drafts = drafts;
        this.rulesets = rulesets;
        this.transaction = transaction;
        this.settings = settings;
    }

    /**
     * Counts until the end, or until the impact is no longer the worker's.
     *
     * @param goesOn asked between two batches; when it says no, another worker may go on
     */
    void count(ImpactJob job, UUID worker, BooleanSupplier goesOn) throws IOException {
        Optional<BeforeAndAfter> versions = versions(job);
        if (versions.isEmpty()) {
            over(
                    job,
                    () -> work.fail(
                            job.id(), worker, new ImpactJob.Failure(ImpactJob.Cause.DRAFT_CHANGED, Optional.empty())));
        } else if (job.progress().total().isPresent() || isTotalCounted(job, worker)) {
            count(job, worker, versions.get(), goesOn);
        }
    }

    /** Empty when the draft is no longer what it was when the impact was asked for. */
    private Optional<BeforeAndAfter> versions(ImpactJob job) {
        Optional<Draft> draft =
                drafts.find(job.draft()).filter(found -> found.sha256().equals(job.draftSha256()));
        try {
            return draft.map(rulesets::changes);
        } catch (IllegalStateException changedMeanwhile) {
            if (drafts.find(job.draft()).map(Draft::sha256).equals(Optional.of(job.draftSha256()))) {
                throw changedMeanwhile;
            }
            return Optional.empty();
        }
    }

    /** False when the impact is no longer the worker's. */
    private boolean isTotalCounted(ImpactJob job, UUID worker) {
        int total = 0;
        Optional<String> last = Optional.of("");
        while (last.isPresent()) {
            LatestCalls.Count next =
                    calls.count(last.get(), job.times().requested(), job.area().digits(), MOST_COUNTED);
            total += next.households();
            last = next.last();
            if (!work.beat(job.id(), worker)) {
                return false;
            }
        }
        return work.total(job.id(), worker, total);
    }

    private void count(ImpactJob job, UUID worker, BeforeAndAfter versions, BooleanSupplier goesOn) throws IOException {
        Households households = households(job, versions);
        Impact impact = job.tally().map(tally -> Impact.of(tally.impact())).orElseGet(versions::impact);
        Tally tally = job.tally().orElseGet(() -> new Tally(impact.state(), 0, List.of()));
        String reached = job.progress().reached();
        int done = job.progress().done();
        while (true) {
            Optional<Households.Batch> batch = households.count(reached, impact);
            if (batch.isEmpty()) {
                Tally result = tally;
                over(job, () -> work.finish(job.id(), worker, result));
                return;
            }
            reached = batch.get().reached();
            done += batch.get().done();
            tally = tally.next(
                    impact.state(), batch.get().leftOut(), batch.get().badLines());
            if (!work.advance(job.id(), worker, reached, done, tally)) {
                return;
            }
            if (!goesOn.getAsBoolean()) {
                work.release(job.id(), worker);
                return;
            }
        }
    }

    private Households households(ImpactJob job, BeforeAndAfter versions) {
        return switch (job.source()) {
            case STORED -> new StoredHouseholds(calls, job, versions, settings.batch());
            case FILE -> new FileHouseholds(files.open(job.id()), job, versions, settings.batch());
        };
    }

    void fail(ImpactJob job, UUID worker, Optional<UUID> incident) {
        over(job, () -> work.fail(job.id(), worker, new ImpactJob.Failure(ImpactJob.Cause.INTERNAL, incident)));
    }

    /** The file holds facts of households, so it goes when it is no longer needed. */
    private void over(ImpactJob job, BooleanSupplier end) {
        transaction.executeWithoutResult(status -> {
            if (end.getAsBoolean()) {
                files.delete(job.id());
            }
        });
    }
}
