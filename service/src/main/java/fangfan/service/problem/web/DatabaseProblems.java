package fangfan.service.problem.web;

import fangfan.service.problem.Incident;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Without the database nothing is decided: its outages are refusals that ask to come again, our own faults are not. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class DatabaseProblems {

    private static final Logger LOGGER = LoggerFactory.getLogger(DatabaseProblems.class);
    private static final int RETRY_AFTER_SECONDS = 5;
    private static final String READ_ONLY = "25006";
    /** Connection, sign-in, no such database, rolled back, out of space or memory, locked, stopped or too slow, disk, damaged. */
    private static final Set<String> OUTAGES = Set.of("08", "28", "3D", "40", "53", "55", "57", "58", "XX");

    private static final int CLASS_LENGTH = 2;

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<byte[]> refuse(RuntimeException failure, HttpServletRequest request) {
        return Problems.response(of(failure), request);
    }

    /** The problem that a failure of the database is to the caller; logged without what the database said, which may hold facts. */
    public static Problem of(RuntimeException failure) {
        @Nullable String state = state(failure);
        if (isOutage(state, failure)) {
            LOGGER.warn(
                    "refused, the database does not serve: {} {}",
                    failure.getClass().getSimpleName(),
                    state);
            return Problem.of(ProblemKind.UNAVAILABLE).retryAfter(RETRY_AFTER_SECONDS);
        }
        LOGGER.error(
                "a fault of ours in the use of the database: {} {} at {}",
                failure.getClass().getSimpleName(),
                state,
                place(failure));
        return Incident.report(failure);
    }

    private static boolean isOutage(@Nullable String state, RuntimeException failure) {
        if (state == null) {
            return failure instanceof CannotCreateTransactionException || hasSqlCause(failure);
        }
        return state.equals(READ_ONLY)
                || state.length() >= CLASS_LENGTH && OUTAGES.contains(state.substring(0, CLASS_LENGTH));
    }

    private static boolean hasSqlCause(Throwable failure) {
        return failure.getCause() != null
                && (failure.getCause() instanceof SQLException || hasSqlCause(failure.getCause()));
    }

    /** SQLSTATE of the failure, the innermost that there is. */
    private static @Nullable String state(Throwable failure) {
        @Nullable String found = null;
        for (@Nullable Throwable next = failure; next != null; next = next.getCause()) {
            if (next instanceof SQLException sql && sql.getSQLState() != null) {
                found = sql.getSQLState();
            }
        }
        return found;
    }

    private static String place(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("fangfan.")) {
                return frame.toString();
            }
        }
        return "?";
    }
}
