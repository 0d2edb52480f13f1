package fangfan.service.problem.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** What people see in a browser when a page is not to be had; programs get problem documents. */
public final class ErrorPages {

    private ErrorPages() {}

    public static boolean isWanted(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        String accept = request.getHeader("Accept");
        return !path.startsWith("/api/") && accept != null && accept.contains("text/html");
    }

    static ModelAndView of(int status) {
        return new ModelAndView("error", Map.of("status", status), HttpStatusCode.valueOf(status));
    }
}
