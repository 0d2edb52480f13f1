package fangfan.service.observation;

import fangfan.service.access.Caller;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Writes one line for each request, also for one that the server refuses before any code of ours sees it.
 *
 * <p>Invariant: no part of a line was chosen by the client but the trace id, which is hexadecimal.
 */
final class AccessLines extends ValveBase implements AccessLog {

    private static final Logger LOGGER = LoggerFactory.getLogger(AccessLines.class);
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    private final PathTemplates paths;

    AccessLines(PathTemplates paths) {
        super(true);
        this.paths = paths;
    }

    @Override
    public void invoke(Request request, Response response)
            throws java.io.IOException, jakarta.servlet.ServletException {
        getNext().invoke(request, response);
    }

    /** @param nanoseconds since the request came */
    @Override
    public void log(Request request, Response response, long nanoseconds) {
        String method = request.getMethod();
        String known = method != null && METHODS.contains(method) ? method : "other";
        String path = paths.of(request);
        LoggingEventBuilder line = LOGGER.atInfo()
                .addKeyValue("method", known)
                .addKeyValue("path", path)
                .addKeyValue("status", response.getStatus())
                .addKeyValue("ms", TimeUnit.NANOSECONDS.toMillis(nanoseconds))
                .addKeyValue("bytes", response.getContentWritten());
        if (request.getAttribute(TraceIds.ATTRIBUTE) instanceof String traceId) {
            line = line.addKeyValue("traceId", traceId);
        }
        if (request.getAttribute(CallerNote.ATTRIBUTE) instanceof Caller caller) {
            line = line.addKeyValue("caller", caller.name())
                    .addKeyValue("role", caller.role().name());
        }
        line.log("{} {} {}", known, path, response.getStatus());
    }

    @Override
    public void setRequestAttributesEnabled(boolean enabled) {
        // Addresses of clients are not logged, so it does not matter which proxy names them.
    }

    @Override
    public boolean getRequestAttributesEnabled() {
        return false;
    }
}
