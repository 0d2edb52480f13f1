package fangfan.service.access.web;

import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.problem.web.ErrorPages;
import fangfan.service.problem.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;

/** Refuses what is not open: a page that is closed looks like one that is not there. */
final class ClosedPages {

    /** For people who sign in: they are asked to. */
    private static final List<String> STAFF_PAGES =
            List.of("/account", "/dashboard", "/decisions", "/drafts", "/sign-ins", "/tables", "/versions");

    private static final Problem TOO_OLD =
            Problem.of(ProblemKind.BAD_REQUEST, "页面放得太久了，请刷新后再试", "the page is too old; reload it and try again");

    private ClosedPages() {}

    static void refuse(RuntimeException refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean isTooOld = refusal instanceof CsrfException;
        if (refusal instanceof AuthenticationException
                && ErrorPages.isWanted(request)
                && STAFF_PAGES.stream().anyMatch(request.getServletPath()::startsWith)) {
            response.sendRedirect("/login");
        } else if (isTooOld && request.getServletPath().equals("/login")) {
            response.sendRedirect("/login?error");
        } else if (ErrorPages.isWanted(request)) {
            response.sendError((isTooOld ? ProblemKind.BAD_REQUEST : ProblemKind.NOT_FOUND).status());
        } else {
            Problems.send(isTooOld ? TOO_OLD : Problem.of(ProblemKind.NOT_FOUND), request, response);
        }
    }
}
