package fangfan.service.ruleset.web;

import fangfan.service.access.Outcome;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.problem.web.Problems;
import fangfan.service.ruleset.WorkbookChecks;
import fangfan.table.compile.RuleCompiler;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers calls that check workbooks in one of the few places that there are, or asks the caller to come again. */
@Component
final class CheckPlaces {

    private static final int RETRY_AFTER = 5;

    /** Reads the body of a call and answers it. */
    interface Answer {

        ResponseEntity<?> get() throws IOException;
    }

    /** What is done in a place. */
    interface Work<T, E extends Exception> {

        Outcome<T> get() throws E;
    }

    private final WorkbookChecks checks;

    CheckPlaces(WorkbookChecks checks) {
        this.checks = checks;
    }

    /** @param answer not asked for while all places are taken, so that bodies do not pile up in memory */
    ResponseEntity<?> in(HttpServletRequest request, Answer answer) throws IOException {
        Outcome<ResponseEntity<?>> outcome =
                this.<ResponseEntity<?>, IOException>outcome(() -> new Outcome.Done<>(answer.get()));
        return outcome instanceof Outcome.Done<ResponseEntity<?>> done
                ? done.value()
                : Problems.response(((Outcome.Refused<ResponseEntity<?>>) outcome).problem(), request);
    }

    /** Like {@link #in}, for work whose outcome a page tells. */
    <T, E extends Exception> Outcome<T> outcome(Work<T, E> work) throws E {
        Optional<WorkbookChecks.Place> place = checks.enter();
        if (place.isEmpty()) {
            return new Outcome.Refused<>(busy());
        }
        try (WorkbookChecks.Place taken = place.get()) {
            return work.get();
        } catch (RuleCompiler.Busy refused) {
            return new Outcome.Refused<>(busy());
        }
    }

    private static Problem busy() {
        return Problem.of(
                        ProblemKind.UNAVAILABLE,
                        "同时检查的工作簿太多，请稍后再试",
                        "too many workbooks are being checked at once; try again later")
                .retryAfter(RETRY_AFTER);
    }
}
