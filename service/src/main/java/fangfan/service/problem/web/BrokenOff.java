package fangfan.service.problem.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Closes the connection of an answer that has begun and cannot be ended, so that no client takes it for whole: the last chunk
 * never comes. A status or a problem document would come too late.
 */
public final class BrokenOff extends ValveBase {

    private static final String CAUSE = BrokenOff.class.getName();

    public BrokenOff() {
        super(true);
    }

    public static void mark(ServletRequest request, Throwable cause) {
        request.setAttribute(CAUSE, cause);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (request.getAttribute(CAUSE) instanceof Throwable cause) {
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, cause);
        }
    }
}
