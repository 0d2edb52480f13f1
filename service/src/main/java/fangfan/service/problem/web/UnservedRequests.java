package fangfan.service.problem.web;

import fangfan.service.problem.Incident;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Words errors that are known by their status only. */
@RestController
class UnservedRequests implements ErrorController {

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        Problem problem = problem(request);
        return ErrorPages.isWanted(request)
                ? ErrorPages.of(problem.kind().status())
                : Problems.response(problem, request);
    }

    private static Problem problem(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)) {
            return Problem.of(ProblemKind.NOT_FOUND);
        }
        ProblemKind kind = ProblemKind.ofRefusal(status);
        return kind == ProblemKind.INTERNAL
                ? Incident.report((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
                : kind == ProblemKind.UNAVAILABLE ? Problem.of(kind).retryAfter(1) : Problem.of(kind);
    }
}
