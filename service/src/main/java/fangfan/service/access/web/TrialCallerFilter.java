package fangfan.service.access.web;

import fangfan.service.access.LocalTrial;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** In the local trial, takes whoever sits at this computer and has not signed in for the built-in collector. */
final class TrialCallerFilter extends OncePerRequestFilter {

    private final LocalTrial trial;

    TrialCallerFilter(LocalTrial trial) {
        this.trial = trial;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (trial.isOn()
                && SecurityContextHolder.getContext().getAuthentication() == null
                && LocalRequests.isLocal(request)) {
            SecurityContextHolder.setContext(new SecurityContextImpl(Callers.authentication(trial.caller())));
        }
        chain.doFilter(request, response);
    }
}
