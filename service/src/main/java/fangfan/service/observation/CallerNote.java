package fangfan.service.observation;

import fangfan.service.access.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes on the request who makes it: when its access line is written, the security context is cleared. */
final class CallerNote extends OncePerRequestFilter {

    static final String ATTRIBUTE = CallerNote.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && known.getPrincipal() instanceof Caller caller) {
            request.setAttribute(ATTRIBUTE, caller);
        }
        chain.doFilter(request, response);
    }
}
