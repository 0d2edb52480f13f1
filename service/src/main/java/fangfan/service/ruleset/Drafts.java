package fangfan.service.ruleset;

import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.ruleset.store.DraftRows;
import fangfan.service.ruleset.store.PublicationRows;
import fangfan.service.ruleset.store.RulesetRows;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** All drafts. Every change holds on all instances at once, and leaves a line in the log. */
@Service
public class Drafts {

    private static final int MOST_TOLD = 200;

    private final DraftRows drafts;
    private final RulesetRows versions;
    private final PublicationRows publications;
    private final RulesetGate gate;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Drafts(
            DraftRows drafts,
            RulesetRows versions,
            PublicationRows publications,
            RulesetGate gate,
            TransactionTemplate transaction,
            Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.publications = publications;
        this.gate = gate;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Draft> newest() {
        return drafts.newest(MOST_TOLD);
    }

    public Optional<Draft> find(UUID id) {
        return drafts.find(id);
    }

    /** What the gate said of the draft's workbooks. */
    public Optional<CheckReport> report(UUID id) {
        return drafts.report(id);
    }

    public Map<String, byte[]> workbooks(UUID id) {
        return drafts.workbooks(id);
    }

    /** @param replacing workbooks of the latest version, by file name, or added to them */
    public Outcome<Draft> create(Map<String, byte[]> replacing, String reason, Caller author) {
        Outcome<Draft> created = create(replacing, reason, Actor.of(author));
        log("draft created", created, author);
        return created;
    }

    /** Keeps a faulty draft too: what was written is not lost. */
    Outcome<Draft> create(Map<String, byte[]> replacing, String reason, Actor author) {
        int base = publications.last().version();
        Map<String, byte[]> workbooks = new TreeMap<>(author.isProduct() ? Map.of() : versions.workbooks(base));
        workbooks.putAll(replacing);
        Optional<Problem> tooMuch = DraftLimits.refusal(workbooks);
        if (tooMuch.isPresent()) {
            return new Outcome.Refused<>(tooMuch.get());
        }
        RulesetGate.Checked checked = gate.check(base, workbooks);
        UUID id = UUID.randomUUID();
        Draft draft = new Draft(
                id,
                base,
                reason,
                new Deed(author, clock.instant()),
                DraftState.DRAFT,
                checked.sha256(),
                checked.report().errors(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        boolean made =
                Boolean.TRUE.equals(transaction.execute(status -> drafts.insert(draft, checked.report(), workbooks)));
        return made
                ? new Outcome.Done<>(drafts.find(id).orElseThrow())
                : new Outcome.Refused<>(Problem.of(ProblemKind.CONFLICT));
    }

    /**
     * What somebody who works on a draft starts from.
     *
     * @param id empty for a draft that is still to be made
     * @return empty when there is no such draft
     */
    public Optional<DraftBasis> basis(Optional<UUID> id) {
        return id.isPresent()
                ? drafts.find(id.get())
                        .map(draft -> new DraftBasis(draft.baseVersion(), draft.sha256(), drafts.workbooks(draft.id())))
                : versions.find(publications.last().version())
                        .map(version -> new DraftBasis(
                                version.id().version(),
                                version.id().sha256(),
                                versions.workbooks(version.id().version())));
    }

    /** What the gate would say, were these workbooks in the draft; nothing is kept. */
    public CheckReport check(DraftBasis basis, Map<String, byte[]> replacing) {
        Map<String, byte[]> workbooks = new TreeMap<>(basis.workbooks());
        workbooks.putAll(replacing);
        return gate.check(basis.baseVersion(), workbooks).report();
    }

    /** @param replacing workbooks by file name: those that the draft has, or more of them */
    public Outcome<Draft> put(UUID id, Map<String, byte[]> replacing, Caller author) {
        return change(
                id,
                author,
                workbooks -> workbooks.putAll(replacing),
                () -> replacing.forEach((name, content) -> drafts.put(id, name, content)));
    }

    public Outcome<Draft> remove(UUID id, String name, Caller author) {
        if (!drafts.workbooks(id).containsKey(name)) {
            return new Outcome.Refused<>(Problem.of(ProblemKind.NOT_FOUND));
        }
        return change(id, author, workbooks -> workbooks.remove(name), () -> drafts.remove(id, name));
    }

    /** The gate takes its time, so it is passed before the draft is locked. */
    private Outcome<Draft> change(UUID id, Caller author, Consumer<Map<String, byte[]>> edit, Runnable store) {
        Optional<Draft> before = drafts.find(id);
        Map<String, byte[]> workbooks = drafts.workbooks(id);
        edit.accept(workbooks);
        Optional<Problem> early = before.flatMap(draft -> DraftStep.CHANGE.refusal(draft, author))
                .or(() -> DraftLimits.refusal(workbooks));
        if (before.isEmpty() || early.isPresent()) {
            return new Outcome.Refused<>(early.orElse(Problem.of(ProblemKind.NOT_FOUND)));
        }
        RulesetGate.Checked checked = gate.check(before.get().baseVersion(), workbooks);
        return step(DraftStep.CHANGE, id, author, draft -> {
            if (!draft.sha256().equals(before.get().sha256())) {
                return Optional.of(Refusals.changedMeanwhile());
            }
            store.run();
            drafts.change(id, checked.sha256(), checked.report());
            return Optional.empty();
        });
    }

    public Outcome<Draft> submit(UUID id, Caller submitter) {
        return step(DraftStep.SUBMIT, id, submitter, draft -> {
            if (draft.errors() > 0) {
                return Optional.of(Problem.of(ProblemKind.FAULTY_WORKBOOKS));
            }
            Version base = versions.find(draft.baseVersion()).orElseThrow();
            if (base.id().sha256().equals(draft.sha256())) {
                return Optional.of(Refusals.nothingChanged(draft.baseVersion()));
            }
            Optional<Problem> stale = staleBase(draft);
            if (stale.isEmpty()) {
                drafts.submit(id, Actor.of(submitter));
            }
            return stale;
        });
    }

    /** @param sha256 of the workbooks that the approver compared */
    public Outcome<Draft> approve(UUID id, String sha256, Caller approver) {
        return step(DraftStep.APPROVE, id, approver, draft -> {
            if (!draft.sha256().equals(sha256)) {
                return Optional.of(Problem.of(ProblemKind.OTHER_BYTES));
            }
            Optional<Problem> stale = staleBase(draft);
            if (stale.isEmpty()) {
                drafts.approve(id, sha256, Actor.of(approver));
            }
            return stale;
        });
    }

    /** Gives the draft back to its author, also after it was approved. */
    public Outcome<Draft> reject(UUID id, String reason, Caller approver) {
        return step(DraftStep.REJECT, id, approver, draft -> {
            drafts.reject(id, reason, Actor.of(approver));
            return Optional.empty();
        });
    }

    private Optional<Problem> staleBase(Draft draft) {
        int latest = publications.last().version();
        return draft.baseVersion() == latest
                ? Optional.empty()
                : Optional.of(Refusals.baseChanged(draft.baseVersion(), latest));
    }

    // Steps of one draft wait for one another: of two people who take it at once, the second sees what the first did.
    private Outcome<Draft> step(DraftStep step, UUID id, Caller caller, Function<Draft, Optional<Problem>> take) {
        Outcome<Draft> outcome = transaction.execute(status -> {
            Optional<Draft> draft = drafts.lock(id);
            Optional<Problem> refusal = draft.isEmpty()
                    ? Optional.of(Problem.of(ProblemKind.NOT_FOUND))
                    : step.refusal(draft.get(), caller).or(() -> take.apply(draft.get()));
            return refusal.<Outcome<Draft>>map(Outcome.Refused::new)
                    .orElseGet(() -> new Outcome.Done<>(drafts.find(id).orElseThrow()));
        });
        log("draft: " + step.name().toLowerCase(Locale.ROOT), outcome, caller);
        return outcome;
    }

    private static void log(String event, Outcome<Draft> outcome, Caller caller) {
        if (outcome instanceof Outcome.Done<Draft> done) {
            LifeLog.log(event, done.value().id(), caller);
        }
    }
}
