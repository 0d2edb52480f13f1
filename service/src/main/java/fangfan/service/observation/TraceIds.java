package fangfan.service.observation;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the client the trace id of its request, in the header {@code traceparent}, so that the log can be searched for it. */
@Component
@Order(TraceIds.JUST_WITHIN_THE_OBSERVATION)
final class TraceIds extends OncePerRequestFilter {

    static final int JUST_WITHIN_THE_OBSERVATION = Ordered.HIGHEST_PRECEDENCE + 2;
    static final String ATTRIBUTE = TraceIds.class.getName();
    static final String HEADER = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    TraceIds(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Span span = tracer.currentSpan();
        if (span == null) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(ATTRIBUTE, span.context().traceId());
        tell(span, response);
        try {
            chain.doFilter(request, response);
        } finally {
            // An answer that was begun again has lost its headers.
            if (response.getHeader(HEADER) == null && !response.isCommitted()) {
                tell(span, response);
            }
        }
    }

    private void tell(Span span, HttpServletResponse response) {
        propagator.inject(span.context(), response, (carrier, name, value) -> response.setHeader(name, value));
    }
}
