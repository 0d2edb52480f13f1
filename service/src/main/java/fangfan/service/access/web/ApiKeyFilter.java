package fangfan.service.access.web;

import fangfan.service.access.ApiKey;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.problem.web.DatabaseProblems;
import fangfan.service.problem.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises the caller by the header {@code X-API-Key}. */
final class ApiKeyFilter extends OncePerRequestFilter {

    private final KeyGuesses guesses;

    ApiKeyFilter(KeyGuesses guesses) {
        this.guesses = guesses;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String secret = secretIn(request);
        if (secret != null) {
            KeyGuesses.Guess guess;
            try {
                guess = guesses.lookUp(new ApiKey(secret), request.getRemoteAddr());
            } catch (DataAccessException | TransactionException e) {
                Problems.send(DatabaseProblems.of(e), request, response);
                return;
            }
            if (guess.retryAfter() > 0) {
                Problem problem = Problem.of(
                                ProblemKind.TOO_MANY,
                                "这个地址发来的错误密钥太多，请核对 X-API-Key，稍后再试",
                                "too many wrong keys from this address; check X-API-Key and try again later")
                        .retryAfter(guess.retryAfter());
                Problems.send(problem, request, response);
                return;
            }
            guess.owner()
                    .ifPresent(caller ->
                            SecurityContextHolder.setContext(new SecurityContextImpl(Callers.authentication(caller))));
        }
        chain.doFilter(request, response);
    }

    private static @Nullable String secretIn(HttpServletRequest request) {
        try {
            return request.getHeader("X-API-Key");
        } catch (RequestRejectedException oddBytes) {
            return null;
        }
    }
}
