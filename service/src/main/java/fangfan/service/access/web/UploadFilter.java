package fangfan.service.access.web;

import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.problem.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms with files of people who are not signed in, before anything reads them: to look for the token of a form
 * takes its files into memory.
 */
final class UploadFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean hasFiles = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        if (hasFiles && !Callers.isSignedIn(request)) {
            Problems.send(Problem.of(ProblemKind.NOT_SIGNED_IN), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
