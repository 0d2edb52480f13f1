package fangfan.service.problem.web;

import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.vocabulary.Text;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

/**
 * Words what the HTTP server refuses before the service sees it: request lines, headers and framing that it cannot read.
 *
 * <p>These are the caller's faults, also where the server says 501 or 505.
 */
public final class ConnectorRefusals extends ErrorReportValve {

    private static final Text UNREADABLE = new Text(
            "请求行、请求头或分块读不出来，或者太长；特殊字符要用百分号编码",
            "the request line, a header or the chunks cannot be read or are too long; special characters are percent-encoded");

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        AtomicBoolean connected = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, connected);
        if (connected.get()) {
            write(problem(response.getStatus()), request, response);
        }
    }

    private static Problem problem(int status) {
        Problem problem = Problem.of(ProblemKind.ofRefusal(status));
        return problem.kind() == ProblemKind.BAD_REQUEST ? problem.because(UNREADABLE) : problem;
    }

    private void write(Problem problem, Request request, Response response) {
        try {
            Problems.send(problem, request, response);
            response.finishResponse();
        } catch (IOException gone) {
            getContainer().getLogger().debug("the caller has gone");
        }
    }
}
