package fangfan.service.ruleset.impact;

import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.round.Rounds;
import fangfan.service.ruleset.Actor;
import fangfan.service.ruleset.Draft;
import fangfan.service.ruleset.Drafts;
import fangfan.service.ruleset.impact.store.ImpactFiles;
import fangfan.service.ruleset.impact.store.ImpactRows;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** All impacts. Whoever asks for one is told of the households of their own area only. */
@Service
public class Impacts {

    private static final int MOST_TOLD = 50;

    private final ImpactRows impacts;
    private final ImpactFiles files;
    private final Drafts drafts;
    private final Rounds rounds;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Impacts(
            ImpactRows impacts,
            ImpactFiles files,
            Drafts drafts,
            Rounds rounds,
            TransactionTemplate transaction,
            Clock clock) {
        this.impacts = impacts;
        this.files = files;
        this.drafts = drafts;
        this.rounds = rounds;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Asks for the impact on the households whose facts are stored. */
    public Outcome<ImpactJob> ofStored(UUID draft, Caller caller) {
        return countable(draft, ImpactJob.Source.STORED, caller)
                .then(found -> begun(job(found, ImpactJob.Source.STORED, caller), caller));
    }

    /** Asks for the impact on the households of a file, a call a line; kept until they are counted. */
    public Outcome<ImpactJob> ofFile(UUID draft, InputStream lines, Caller caller) throws IOException {
        Outcome<Draft> found = countable(draft, ImpactJob.Source.FILE, caller);
        if (!(found instanceof Outcome.Done<Draft> countable)) {
            return new Outcome.Refused<>(((Outcome.Refused<Draft>) found).problem());
        }
        files.deleteLeftOver();
        ImpactJob job = job(countable.value(), ImpactJob.Source.FILE, caller);
        boolean isKept = false;
        try {
            Outcome<ImpactJob> begun = FileIntake.store(lines, (number, chunk) -> files.append(job.id(), number, chunk))
                    .then(total -> begun(job.withTotal(total), caller));
            isKept = begun instanceof Outcome.Done;
            return begun;
        } finally {
            if (!isKept) {
                files.delete(job.id());
            }
        }
    }

    private Outcome<Draft> countable(UUID id, ImpactJob.Source source, Caller caller) {
        Optional<Draft> draft = drafts.find(id);
        if (draft.isEmpty()) {
            return new Outcome.Refused<>(Problem.of(ProblemKind.NOT_FOUND));
        }
        if (draft.get().errors() > 0) {
            return new Outcome.Refused<>(ImpactRefusals.faulty(draft.get().errors()));
        }
        return impacts.isUnderWay(id, source, caller.area())
                ? new Outcome.Refused<>(ImpactRefusals.underWay())
                : new Outcome.Done<>(draft.get());
    }

    private ImpactJob job(Draft draft, ImpactJob.Source source, Caller caller) {
        return new ImpactJob(
                UUID.randomUUID(),
                draft.id(),
                draft.sha256(),
                draft.baseVersion(),
                new Actor(caller.id(), caller.name()),
                caller.area(),
                source,
                source == ImpactJob.Source.FILE ? rounds.open() : Optional.empty(),
                ImpactJob.State.QUEUED,
                new ImpactJob.Progress(Optional.empty(), 0, ""),
                Optional.empty(),
                Optional.empty(),
                new ImpactJob.Times(clock.instant(), Optional.empty(), Optional.empty()));
    }

    private Outcome<ImpactJob> begun(ImpactJob job, Caller caller) {
        if (!impacts.insert(job)) {
            return new Outcome.Refused<>(ImpactRefusals.underWay());
        }
        ImpactLog.log("impact asked for", job.id(), caller);
        return new Outcome.Done<>(impacts.find(job.id()).orElseThrow());
    }

    /** Of a draft, the newest first: those of the caller's area. Without the draft there are none. */
    public Outcome<List<ImpactJob>> ofDraft(UUID draft, Caller caller) {
        return newest(draft, caller, MOST_TOLD);
    }

    /** The newest of a draft, if there is any. */
    public Outcome<Optional<ImpactJob>> newest(UUID draft, Caller caller) {
        return newest(draft, caller, 1)
                .then(jobs -> new Outcome.Done<>(jobs.stream().findFirst()));
    }

    private Outcome<List<ImpactJob>> newest(UUID draft, Caller caller, int most) {
        return drafts.find(draft).isEmpty()
                ? new Outcome.Refused<>(Problem.of(ProblemKind.NOT_FOUND))
                : new Outcome.Done<>(impacts.newest(draft, caller.area(), most));
    }

    public Outcome<ImpactJob> find(UUID id, Caller caller) {
        Optional<ImpactJob> job = impacts.find(id);
        if (job.isEmpty()) {
            return new Outcome.Refused<>(Problem.of(ProblemKind.NOT_FOUND));
        }
        return caller.area().covers(job.get().area())
                ? new Outcome.Done<>(job.get())
                : new Outcome.Refused<>(Problem.of(ProblemKind.OUTSIDE_AREA));
    }

    /** What is being counted stops after its batch. */
    public Outcome<ImpactJob> cancel(UUID id, Caller caller) {
        return find(id, caller).then(job -> {
            boolean isCancelled = Boolean.TRUE.equals(transaction.execute(status -> {
                boolean cancelled = impacts.cancel(id);
                if (cancelled) {
                    files.delete(id);
                }
                return cancelled;
            }));
            if (!isCancelled) {
                return new Outcome.Refused<>(ImpactRefusals.over());
            }
            ImpactLog.log("impact cancelled", id, caller);
            return new Outcome.Done<>(impacts.find(id).orElseThrow());
        });
    }

    /** Whether the draft is no longer what it was when the impact was asked for. */
    public boolean isOutdated(ImpactJob job) {
        return drafts.find(job.draft())
                .filter(draft -> draft.sha256().equals(job.draftSha256()))
                .isEmpty();
    }
}
