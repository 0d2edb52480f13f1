package fangfan.service.evaluation;

import fangfan.contract.CallReading;
import fangfan.contract.EvaluationCall;
import fangfan.facts.Household;
import fangfan.indicator.Round;
import fangfan.service.access.Caller;
import fangfan.service.evaluation.store.RequestKeys;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.round.Rounds;
import fangfan.service.ruleset.Rulesets;
import fangfan.service.trace.DataKey;
import fangfan.service.trace.DecisionRecord;
import fangfan.service.trace.Decisions;
import fangfan.service.trace.HouseholdRef;
import fangfan.service.trace.ReceiptedDecision;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final SecureRandom random;
    private final EvaluationMeters meters;

    Evaluations(
            Rulesets rulesets,
            Rounds rounds,
            Evaluation evaluation,
            Decisions decisions,
            RequestKeys keys,
            TransactionTemplate transaction,
            SecureRandom random,
            EvaluationMeters meters) {
        this.rulesets = rulesets;
        this.rounds = rounds;
        this.evaluation = evaluation;
        this.decisions = decisions;
        this.keys = keys;
        this.transaction = transaction;
        this.random = random;
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
        return transaction.execute(status -> new Batch(submissions, caller, path).replies());
    }

    /** The calls of one transaction. */
    private final class Batch {

        private final List<Submission> submissions;
        private final Caller caller;
        private final Grounds grounds = new Grounds(rulesets.inForce(), rounds.open());
        private final KeyedCalls keyed;
        private final EvaluationMeters.Path path;
        private final Map<HouseholdRef, DataKey> secrets;
        private final List<ReceiptedDecision> fresh = new ArrayList<>();

        Batch(List<Submission> submissions, Caller caller, EvaluationMeters.Path path) {
            this.submissions = submissions;
            this.caller = caller;
            this.path = path;
            Set<String> used =
                    submissions.stream().flatMap(call -> call.key().stream()).collect(Collectors.toSet());
            this.keyed = KeyedCalls.take(caller, used, keys, decisions);
            this.secrets = decisions.keys(households(), caller.area());
        }

        List<Reply> replies() {
            List<Reply> replies = submissions.stream().map(this::reply).toList();
            meters.keeping(path, fresh);
            decisions.record(fresh, caller.area());
            keys.insert(caller.id(), keyed.fresh());
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
            return submission
                    .key()
                    .map(key -> keyed.reply(key, Fingerprint.of(submission), () -> decide(submission, call)))
                    .orElseGet(() -> decide(submission, call));
        }

        private Reply decide(Submission submission, EvaluationCall call) {
            Optional<Round> round = grounds.round(call.round().either(Optional::of, Optional.empty()));
            if (round.isEmpty()) {
                return new Reply.Refused(grounds.withoutRound());
            }
            DecisionRecord record = evaluation.evaluate(
                    submission,
                    call.household(),
                    round.get(),
                    grounds.ruleset().orElseThrow().ruleset(),
                    caller);
            ReceiptedDecision decision = ReceiptedDecision.of(record, secret(call.household()), random);
            fresh.add(decision);
            return new Reply.Given(decision.record().id(), decision.answer());
        }

        /** Those that may be decided on. */
        private Set<HouseholdRef> households() {
            return submissions.stream()
                    .filter(submission -> submission.key().map(keyed::isNew).orElse(true))
                    .flatMap(submission -> submission.reading() instanceof CallReading.Read read
                            ? Stream.of(ref(read.call().household()))
                            : Stream.empty())
                    .filter(household -> caller.area().covers(household.areaCode()))
                    .collect(Collectors.toSet());
        }

        private DataKey secret(Household household) {
            return Objects.requireNonNull(secrets.get(ref(household)));
        }
    }

    private static HouseholdRef ref(Household household) {
        return new HouseholdRef(household.householdNo(), household.areaCode());
    }
}
