package fangfan.service.evaluation;

import fangfan.service.access.Caller;
import fangfan.service.problem.Incident;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.problem.web.DatabaseProblems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** Evaluates the lines of bulk calls: whatever happens, each has a reply, and what is wrong with one does not touch the others. */
@Service
public final class BulkEvaluations {

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
            Problem problem = problem(failure);
            return submissions.size() == 1 || isOutage(problem)
                    ? refused(submissions.size(), problem)
                    : evaluateOneByOne(submissions, caller);
        }
    }

    private List<Reply> evaluateOneByOne(List<Submission> submissions, Caller caller) {
        List<Reply> replies = new ArrayList<>();
        while (replies.size() < submissions.size()) {
            try {
                replies.addAll(together.apply(List.of(submissions.get(replies.size())), caller));
            } catch (RuntimeException failure) {
                Problem problem = problem(failure);
                replies.addAll(refused(isOutage(problem) ? submissions.size() - replies.size() : 1, problem));
            }
        }
        return replies;
    }

    private static Problem problem(RuntimeException failure) {
        return failure instanceof DataAccessException || failure instanceof TransactionException
                ? DatabaseProblems.of(failure)
                : Incident.report(failure);
    }

    /** Then no call would fare better; and what was committed although the commit seemed to fail must not be tried again. */
    private static boolean isOutage(Problem problem) {
        return problem.kind() == ProblemKind.UNAVAILABLE;
    }

    private static List<Reply> refused(int calls, Problem problem) {
        return Collections.nCopies(calls, new Reply.Refused(problem));
    }
}
