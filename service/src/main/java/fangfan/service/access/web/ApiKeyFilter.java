package fangfan.service.access.web;

import fangfan.service.access.ApiKey;
import fangfan.service.access.Caller;
import fangfan.service.access.store.ApiKeyRows;
import fangfan.service.problem.web.DatabaseProblems;
import fangfan.service.problem.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises the caller by the header {@code X-API-Key}. */
final class ApiKeyFilter extends OncePerRequestFilter {

    private final ApiKeyRows keys;

    ApiKeyFilter(ApiKeyRows keys) {
        this.keys = keys;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String secret = request.getHeader("X-API-Key");
        if (secret != null) {
            Optional<Caller> known;
            try {
                known = keys.find(new ApiKey(secret));
            } catch (DataAccessException | TransactionException e) {
                Problems.send(DatabaseProblems.of(e), request, response);
                return;
            }
            known.ifPresent(caller -> {
                var authorities = List.of(
                        new SimpleGrantedAuthority("ROLE_" + caller.role().name()));
                SecurityContextHolder.getContext()
                        .setAuthentication(
                                UsernamePasswordAuthenticationToken.authenticated(caller, null, authorities));
            });
        }
        chain.doFilter(request, response);
    }
}
