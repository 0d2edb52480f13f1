package fangfan.service.ruleset;

import fangfan.decision.RulesetId;
import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.ruleset.store.DraftRows;
import fangfan.service.ruleset.store.PublicationRows;
import fangfan.service.ruleset.store.RulesetRows;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes, withdraws and publishes again. What is to serve is compiled and warm before it is written down. */
@Service
public class Publications {

    private final DraftRows drafts;
    private final RulesetRows versions;
    private final PublicationRows rows;
    private final PublicationLog log;
    private final CompiledRulesets compiled;
    private final TransactionTemplate transaction;

    Publications(
            DraftRows drafts,
            RulesetRows versions,
            PublicationRows rows,
            PublicationLog log,
            CompiledRulesets compiled,
            TransactionTemplate transaction) {
        this.drafts = drafts;
        this.versions = versions;
        this.rows = rows;
        this.log = log;
        this.compiled = compiled;
        this.transaction = transaction;
    }

    /** In their order. */
    public List<Publication> all() {
        return rows.all();
    }

    public List<Version> versions() {
        return versions.all();
    }

    /** The very bytes that were published; empty where there is no such version. */
    public Map<String, byte[]> workbooks(int version) {
        return versions.workbooks(version);
    }

    /** @param from empty: at once */
    public Outcome<Publication> publish(UUID id, Optional<Instant> from, Caller approver) {
        Optional<Draft> found = drafts.find(id);
        Optional<Problem> early = found.flatMap(draft -> refusal(draft, approver));
        if (found.isEmpty() || early.isPresent()) {
            return refused(early.orElse(Problem.of(ProblemKind.NOT_FOUND)));
        }
        compiled.prepare(new RulesetId(versions.latest() + 1, found.get().sha256()), () -> drafts.workbooks(id));
        return alone(approver, () -> {
            Draft draft = drafts.lock(id).orElseThrow();
            Publication last = rows.last();
            Instant now = rows.now();
            Optional<Problem> refusal = refusal(draft, approver).or(() -> Timing.refusal(from, last, now));
            if (refusal.isPresent()) {
                return refused(refusal.get());
            }
            RulesetId version = new RulesetId(versions.latest() + 1, draft.sha256());
            Publication publication = new Publication(
                    last.sequence() + 1,
                    Publication.Kind.PUBLISH,
                    version.version(),
                    from.orElse(now),
                    Optional.of(last.sequence()),
                    Optional.empty(),
                    new Deed(Actor.of(approver), now),
                    draft.reason());
            versions.insert(version, draft, publication.sequence());
            log.write(publication, version, draft.author().id());
            drafts.publish(id);
            return new Outcome.Done<>(publication);
        });
    }

    /** The version before returns. */
    public Outcome<Publication> withdraw(int version, String reason, Caller approver) {
        Publication before = rows.last();
        before.before().map(rows::get).ifPresent(returning -> prepare(returning.version()));
        return alone(
                approver,
                () -> versions.find(version)
                        .map(withdrawn -> withdraw(withdrawn, reason, approver))
                        .orElseGet(() -> refused(Problem.of(ProblemKind.NOT_FOUND))));
    }

    private Outcome<Publication> withdraw(Version withdrawn, String reason, Caller approver) {
        int version = withdrawn.id().version();
        Publication last = rows.last();
        if (isOwn(withdrawn, approver)) {
            return refused(Problem.of(ProblemKind.OWN_WORK));
        }
        if (last.version() != version) {
            return refused(Refusals.notTheLatest(last.version()));
        }
        if (last.before().isEmpty()) {
            return refused(Refusals.nothingBefore(version));
        }
        Publication returning = rows.get(last.before().get());
        Instant now = rows.now();
        return written(
                new Publication(
                        last.sequence() + 1,
                        Publication.Kind.WITHDRAW,
                        returning.version(),
                        later(returning.inForceFrom(), now),
                        returning.before(),
                        Optional.of(version),
                        new Deed(Actor.of(approver), now),
                        reason),
                withdrawn);
    }

    /** Publishes an old version once more; it needs an approver who did not write it. */
    public Outcome<Publication> rollBack(int version, String reason, Optional<Instant> from, Caller approver) {
        Optional<Version> found = versions.find(version);
        if (found.isEmpty()) {
            return refused(Problem.of(ProblemKind.NOT_FOUND));
        }
        if (isOwn(found.get(), approver)) {
            return refused(Problem.of(ProblemKind.OWN_WORK));
        }
        prepare(version);
        return alone(approver, () -> {
            Publication last = rows.last();
            Instant now = rows.now();
            Optional<Problem> refusal = last.version() == version
                    ? Optional.of(Refusals.alreadyLatest(version))
                    : Timing.refusal(from, last, now);
            if (refusal.isPresent()) {
                return refused(refusal.get());
            }
            return written(
                    new Publication(
                            last.sequence() + 1,
                            Publication.Kind.ROLLBACK,
                            version,
                            from.orElse(now),
                            Optional.of(last.sequence()),
                            Optional.empty(),
                            new Deed(Actor.of(approver), now),
                            reason),
                    found.get());
        });
    }

    private Outcome<Publication> written(Publication publication, Version subject) {
        RulesetId version = versions.find(publication.version()).orElseThrow().id();
        log.write(publication, version, subject.author().id());
        return new Outcome.Done<>(publication);
    }

    private Optional<Problem> refusal(Draft draft, Caller approver) {
        int latest = rows.last().version();
        return DraftStep.PUBLISH
                .refusal(draft, approver)
                .or(() -> draft.baseVersion() == latest
                        ? Optional.empty()
                        : Optional.of(Refusals.baseChanged(draft.baseVersion(), latest)));
    }

    private void prepare(int version) {
        versions.find(version).ifPresent(found -> compiled.prepare(found.id(), () -> versions.workbooks(version)));
    }

    private static boolean isOwn(Version version, Caller approver) {
        return version.author().id().equals(approver.id());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Outcome<Publication> refused(Problem problem) {
        return new Outcome.Refused<>(problem);
    }

    // Publishers wait for one another; were there no lock, the numbers of sequence and version would still let one of
    // them win.
    private Outcome<Publication> alone(Caller approver, Supplier<Outcome<Publication>> write) {
        Outcome<Publication> outcome = transaction.execute(status -> {
            rows.lock();
            return write.get();
        });
        if (outcome instanceof Outcome.Done<Publication> done) {
            LifeLog.log(
                    "ruleset: " + done.value().kind().name().toLowerCase(Locale.ROOT),
                    done.value().version(),
                    approver);
        }
        return outcome;
    }
}
