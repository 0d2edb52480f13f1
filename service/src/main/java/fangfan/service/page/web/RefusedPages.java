package fangfan.service.page.web;

import fangfan.service.problem.Incident;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;

/** Answers people with a page where programs get a problem document. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(annotations = PageController.class)
class RefusedPages {

    @ExceptionHandler({
        ResponseStatusException.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class
    })
    String notFound(HttpServletResponse response, Model model) {
        return page("notFound", HttpServletResponse.SC_NOT_FOUND, response, model);
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    String databaseAway(HttpServletResponse response, Model model) {
        return page("away", HttpServletResponse.SC_SERVICE_UNAVAILABLE, response, model);
    }

    @ExceptionHandler
    String failed(Exception failure, HttpServletResponse response, Model model) {
        Incident.report(failure);
        return page("other", HttpServletResponse.SC_INTERNAL_SERVER_ERROR, response, model);
    }

    private static String page(String kind, int status, HttpServletResponse response, Model model) {
        response.setStatus(status);
        model.addAttribute("kind", kind);
        return "refused";
    }
}
