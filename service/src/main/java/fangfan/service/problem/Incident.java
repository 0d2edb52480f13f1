package fangfan.service.problem;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A failure of ours. Logged without the messages of exceptions, because these quote values and values may be personal. */
public final class Incident {

    private static final Logger LOGGER = LoggerFactory.getLogger(Incident.class);

    private Incident() {}

    /** Logs what failed, under a number that the caller is told. */
    public static Problem report(@Nullable Throwable failure) {
        UUID number = UUID.randomUUID();
        LOGGER.error("incident {}: {}", number, failure == null ? "no exception" : trace(failure));
        return Problem.incident(number);
    }

    /** Types and places, from the failure to its first cause. */
    static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            trace.append(seen.size() == 1 ? "" : System.lineSeparator() + "caused by ")
                    .append(cause.getClass().getName());
            for (StackTraceElement at : cause.getStackTrace()) {
                trace.append(System.lineSeparator()).append("\tat ").append(at);
            }
        }
        return trace.toString();
    }
}
