package fangfan.service.access.web;

import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.problem.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/**
 * Refuses forms with files of people who are not signed in, before anything reads them: to look for the token of a form
 * takes its files into memory.
 */
final class UploadFilter extends OncePerRequestFilter {

    private static final MultipartResolver FILES = new StandardServletMultipartResolver();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (FILES.isMultipart(request) && !Callers.isSignedIn(request)) {
            Problems.send(Problem.of(ProblemKind.NOT_SIGNED_IN), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
