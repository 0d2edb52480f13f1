package fangfan.service.evaluation;

import fangfan.contract.CallReading;
import fangfan.contract.EvaluationCall;
import fangfan.contract.Violation;
import fangfan.indicator.Round;
import fangfan.service.access.Caller;
import fangfan.service.evaluation.store.RequestKeys;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.round.Rounds;
import fangfan.service.ruleset.RulesetInForce;
import fangfan.service.ruleset.Rulesets;
import fangfan.service.trace.DecisionRecord;
import fangfan.service.trace.Decisions;
import fangfan.service.trace.KeptDecision;
import fangfan.vocabulary.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Evaluates calls. A decision that cannot be audited is not given: facts, decision, trace and key are committed together before
 * any reply of the batch leaves.
 */
@Service
public class Evaluations {

    private final Rulesets rulesets;
    private final Rounds rounds;
    private final Evaluation evaluation;
    private final Decisions decisions;
    private final RequestKeys keys;
    private final TransactionTemplate transaction;
    private final EvaluationMeters meters;

    Evaluations(
            Rulesets rulesets,
            Rounds rounds,
            Evaluation evaluation,
            Decisions decisions,
            RequestKeys keys,
            TransactionTemplate transaction,
            EvaluationMeters meters) {
        this.rulesets = rulesets;
        this.rounds = rounds;
        this.evaluation = evaluation;
        this.decisions = decisions;
        this.keys = keys;
        this.transaction = transaction;
        this.meters = meters;
    }

    public Reply evaluate(Submission submission, Caller caller) {
        return evaluate(List.of(submission), caller, EvaluationMeters.Path.SINGLE)
                .get(0);
    }

    /**
     * Evaluates the calls in one transaction.
     *
     * @return a reply for each call, in order
     * @throws org.springframework.dao.DataAccessException when nothing could be committed
     */
    public List<Reply> evaluate(List<Submission> submissions, Caller caller) {
        return evaluate(submissions, caller, EvaluationMeters.Path.BULK);
    }

    private List<Reply> evaluate(List<Submission> submissions, Caller caller, EvaluationMeters.Path path) {
        return transaction.execute(status -> new Batch(caller, path).replies(submissions));
    }

    /** The first call in a transaction that used a key. */
    private record Keyed(Fingerprint fingerprint, DecisionRecord record) {}

    /** What one transaction has come to so far. */
    private final class Batch {

        private final Caller caller;
        private final EvaluationMeters.Path path;
        private final Optional<RulesetInForce> inForce = rulesets.inForce();
        private final Optional<String> open = rounds.open();
        private final List<DecisionRecord> fresh = new ArrayList<>();
        private final Map<String, Keyed> freshByKey = new HashMap<>();

        Batch(Caller caller, EvaluationMeters.Path path) {
            this.caller = caller;
            this.path = path;
        }

        List<Reply> replies(List<Submission> submissions) {
            List<Reply> replies = submissions.stream().map(this::reply).toList();
            meters.keeping(path, fresh);
            decisions.record(fresh);
            freshByKey.forEach((key, keyed) -> keys.insert(
                    caller.id(),
                    key,
                    keyed.fingerprint().sha256(),
                    keyed.record().id()));
            return replies;
        }

        private Reply reply(Submission submission) {
            if (submission.reading() instanceof CallReading.NotJson notJson) {
                return new Reply.Refused(Problem.of(notJson));
            }
            if (submission.reading() instanceof CallReading.Invalid invalid) {
                return new Reply.Refused(Problem.invalid(invalid.violations()));
            }
            EvaluationCall call = ((CallReading.Read) submission.reading()).call();
            if (!caller.area().covers(call.household().areaCode())) {
                return new Reply.Refused(Problem.of(ProblemKind.OUTSIDE_AREA));
            }
            return submission.key().flatMap(key -> known(key, submission)).orElseGet(() -> decide(submission, call));
        }

        /** The reply to a key that was used before, or is being used now. */
        private Optional<Reply> known(String key, Submission submission) {
            Fingerprint fingerprint = Fingerprint.of(submission);
            Keyed before = freshByKey.get(key);
            if (before != null) {
                return Optional.of(
                        fingerprint.equals(before.fingerprint())
                                ? given(before.record())
                                : new Reply.Refused(Problem.of(ProblemKind.KEY_REUSED)));
            }
            if (!keys.take(caller.id(), key)) {
                return Optional.of(
                        new Reply.Refused(Problem.of(ProblemKind.IN_PROGRESS).retryAfter(1)));
            }
            return keys.find(caller.id(), key).map(used -> {
                if (!fingerprint.equals(new Fingerprint(used.fingerprint()))) {
                    return new Reply.Refused(Problem.of(ProblemKind.KEY_REUSED));
                }
                KeptDecision kept = decisions.find(used.decision()).orElseThrow();
                return new Reply.Given(kept.id(), kept.answer());
            });
        }

        private Reply decide(Submission submission, EvaluationCall call) {
            if (inForce.isEmpty()) {
                return new Reply.Refused(Problem.of(ProblemKind.UNAVAILABLE, "还没有生效的规则", "no ruleset is in force")
                        .retryAfter(60));
            }
            Optional<Round> round = call.round().either(Optional::of, open).flatMap(inForce.get()::round);
            if (round.isEmpty()) {
                return new Reply.Refused(unknownRound());
            }
            DecisionRecord record = evaluation.evaluate(
                    submission, call.household(), round.get(), inForce.get().ruleset(), caller);
            fresh.add(record);
            submission.key().ifPresent(key -> {
                freshByKey.put(key, new Keyed(Fingerprint.of(submission), record));
            });
            return given(record);
        }

        private static Reply given(DecisionRecord record) {
            return new Reply.Given(record.id(), record.answer());
        }

        private Problem unknownRound() {
            String known = String.join(
                    ", ", inForce.orElseThrow().rounds().stream().map(Round::id).toList());
            return Problem.invalid(List.of(new Violation(
                    "/round",
                    "unknown-round",
                    new Text("没有这个轮次，请从中选一个：" + known, "no such round; give one of " + known))));
        }
    }
}
