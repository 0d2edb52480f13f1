package fangfan.service.ruleset.web;

import fangfan.service.access.web.Callers;
import fangfan.service.page.Words;
import fangfan.service.page.web.Told;
import fangfan.service.problem.Problem;
import fangfan.service.problem.web.UploadLimits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Sends people whose files are too large back to the page that they came from, with the reason. It comes before the filter that
 * looks for the token of the form, which reads the files and would refuse them as it refuses programs.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
final class OversizedForms extends OncePerRequestFilter {

    private static final int BUFFER = 1 << 16;
    private static final long MOST_PASSED_OVER = 500_000_000;

    private final LocaleResolver locales;

    OversizedForms(LocaleResolver locales) {
        this.locales = locales;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<FileForm> form = FileForm.of(request).filter(any -> Callers.isSignedIn(request));
        Optional<Integer> limit = form.isPresent() ? exceeded(request) : Optional.empty();
        if (form.isEmpty() || limit.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        passOverTheRest(request);
        Problem refusal = Problem.tooLarge(limit.get()).because(form.get().limit());
        Told.refused(refusal, Words.in(locales.resolveLocale(request)), request, response);
        response.sendRedirect(form.get().page(request));
    }

    private static Optional<Integer> exceeded(HttpServletRequest request) throws IOException {
        try {
            request.getParts();
            return Optional.empty();
        } catch (IllegalStateException refused) {
            return UploadLimits.exceededBy(refused);
        } catch (ServletException | FileUploadException malformed) {
            return Optional.empty();
        }
    }

    /** A browser that still sends when the connection is closed shows that, and not the page. */
    private static void passOverTheRest(HttpServletRequest request) throws IOException {
        InputStream body = request.getInputStream();
        byte[] buffer = new byte[BUFFER];
        long passed = 0;
        int read = body.read(buffer);
        while (read >= 0 && passed < MOST_PASSED_OVER) {
            passed += read;
            read = body.read(buffer);
        }
    }
}
