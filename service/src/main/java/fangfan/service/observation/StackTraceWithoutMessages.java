package fangfan.service.observation;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.springframework.boot.logging.StackTracePrinter;

/** Prints types and places of exceptions: their messages quote values, and values may be personal. */
final class StackTraceWithoutMessages implements StackTracePrinter {

    @Override
    public void printStackTrace(Throwable failure, Appendable out) throws IOException {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            out.append(seen.size() == 1 ? "" : "caused by ")
                    .append(cause.getClass().getName())
                    .append('\n');
            for (StackTraceElement at : cause.getStackTrace()) {
                out.append("\tat ").append(at.toString()).append('\n');
            }
        }
    }
}
