package fangfan.service.evaluation;

import fangfan.service.access.Caller;
import fangfan.service.problem.Incident;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** Evaluates the lines of bulk calls: whatever happens, each has a reply, and what is wrong with one does not touch the others. */
@Service
public final class BulkEvaluations {

    private static final Logger LOG = LoggerFactory.getLogger(BulkEvaluations.class);
    private static final int RETRY_AFTER = 5;

    private final BiFunction<List<Submission>, Caller, List<Reply>> together;

    @Autowired
    BulkEvaluations(Evaluations evaluations) {
        this(evaluations::evaluate);
    }

    BulkEvaluations(BiFunction<List<Submission>, Caller, List<Reply>> together) {
        this.together = together;
    }

    /**
     * Evaluates the calls: all in one transaction, or one by one when that fails because of one of them.
     *
     * @return a reply for each call, in order
     */
    public List<Reply> evaluate(List<Submission> submissions, Caller caller) {
        if (submissions.isEmpty()) {
            return List.of();
        }
        try {
            return together.apply(submissions, caller);
        } catch (RuntimeException failure) {
            return submissions.size() == 1 || isOutage(failure)
                    ? refused(submissions.size(), failure)
                    : evaluateOneByOne(submissions, caller);
        }
    }

    private List<Reply> evaluateOneByOne(List<Submission> submissions, Caller caller) {
        List<Reply> replies = new ArrayList<>();
        for (Submission submission : submissions) {
            try {
                replies.addAll(together.apply(List.of(submission), caller));
            } catch (RuntimeException failure) {
                boolean isLost = isOutage(failure);
                replies.addAll(refused(isLost ? submissions.size() - replies.size() : 1, failure));
                if (isLost) {
                    break;
                }
            }
        }
        return replies;
    }

    /** Whether no call would fare better, or may have been committed although the commit failed: then nothing is tried again. */
    private static boolean isOutage(RuntimeException failure) {
        boolean isOfThisCall =
                failure instanceof DataIntegrityViolationException || failure instanceof ConcurrencyFailureException;
        return isOfDatabase(failure) && !isOfThisCall;
    }

    private static boolean isOfDatabase(RuntimeException failure) {
        return failure instanceof TransactionException || failure instanceof DataAccessException;
    }

    private static List<Reply> refused(int calls, RuntimeException failure) {
        // Neither the message nor its causes: they may hold what was submitted.
        LOG.error("{} bulk lines were refused: {}", calls, failure.getClass().getName());
        Reply refused = new Reply.Refused(
                isOfDatabase(failure)
                        ? Problem.of(ProblemKind.UNAVAILABLE).retryAfter(RETRY_AFTER)
                        : Incident.report(failure));
        return Collections.nCopies(calls, refused);
    }
}
