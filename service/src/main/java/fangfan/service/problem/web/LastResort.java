package fangfan.service.problem.web;

import fangfan.service.problem.Incident;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers for whatever is thrown past controllers and filters, before the server would log its message.
 *
 * <p>Advices that know an exception are asked first, so that a filter that fails is answered as a controller is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LastResort extends OncePerRequestFilter {

    private final ObjectProvider<HandlerExceptionResolver> resolvers;

    LastResort(ObjectProvider<HandlerExceptionResolver> resolvers) {
        this.resolvers = resolvers;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (Exception | StackOverflowError failure) {
            answer(rootOf(failure), request, response);
        }
    }

    /** What MVC wrapped: errors, and exceptions of async work. */
    private static Throwable rootOf(Throwable failure) {
        return failure instanceof ServletException wrapped && wrapped.getCause() != null ? wrapped.getCause() : failure;
    }

    private void answer(Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return;
        }
        if (response.isCommitted()) {
            throw new IOException("the reply was cut off: "
                    + Incident.report(failure).incident().orElseThrow());
        }
        response.reset();
        if (!isKnown(failure, request, response)) {
            Problems.send(problem(failure), request, response);
        }
    }

    private boolean isKnown(Throwable failure, HttpServletRequest request, HttpServletResponse response) {
        return failure instanceof Exception exception
                && resolvers
                        .orderedStream()
                        .anyMatch(resolver -> resolver.resolveException(request, response, null, exception) != null);
    }

    private static Problem problem(Throwable failure) {
        if (failure instanceof InvalidParameterException refused) {
            return Problem.of(ProblemKind.ofRefusal(refused.getErrorCode()));
        }
        return failure instanceof BadRequestException ? Problem.of(ProblemKind.BAD_REQUEST) : Incident.report(failure);
    }
}
