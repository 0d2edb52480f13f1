package fangfan.service.access.web;

import fangfan.service.access.Allowance;
import fangfan.service.access.Caller;
import fangfan.service.access.Limits;
import fangfan.service.access.LocalTrial;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.problem.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds each key to its share of evaluations, so that no app takes the service from the others. */
final class RequestLimitFilter extends OncePerRequestFilter {

    private final boolean unlimited;
    private final Allowance evaluations;

    RequestLimitFilter(LocalTrial trial, Limits limits) {
        this.unlimited = trial.isOn();
        this.evaluations = new Allowance(limits.burst(), Duration.ofSeconds(1).dividedBy(limits.requestsPerSecond()));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return unlimited
                || !request.getMethod().equals("POST")
                || !request.getServletPath().startsWith("/api/v1/evaluations");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Caller> caller = Callers.of(request);
        int retryAfter = caller.isPresent() ? evaluations.take(caller.get().id().toString()) : 0;
        if (retryAfter > 0) {
            Problems.send(Problem.of(ProblemKind.TOO_MANY).retryAfter(retryAfter), request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
