package fangfan.service.access.web;

import fangfan.service.access.Caller;
import fangfan.service.access.store.AccountRows;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.CompositeLogoutHandler;
import org.springframework.security.web.authentication.logout.CookieClearingLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs out whoever's account was disabled or got a new password since. */
final class StandingAccountFilter extends OncePerRequestFilter {

    private final AccountRows accounts;
    private final LogoutHandler signOut = new CompositeLogoutHandler(
            new SecurityContextLogoutHandler(), new CookieClearingLogoutHandler(PagesConfiguration.SESSION_COOKIE));

    StandingAccountFilter(AccountRows accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null
                && known.getPrincipal() instanceof Caller caller
                && known.getDetails() instanceof SignIn signIn
                && !accounts.stands(caller.id(), signIn.passwordSetAt())) {
            signOut.logout(request, response, known);
        }
        chain.doFilter(request, response);
    }
}
