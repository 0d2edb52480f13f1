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

    public static ModelAndView of(int status) {
        return new ModelAndView("refused", Map.of("kind", kind(status)), HttpStatusCode.valueOf(status));
    }

    private static String kind(int status) {
        return switch (status) {
            case 400 -> "unclear";
            case 503 -> "away";
            default -> status < 500 ? "notFound" : "other";
        };
    }
}
