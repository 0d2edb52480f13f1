package fangfan.service.page.web;

import fangfan.service.problem.Incident;
import fangfan.service.problem.ProblemKind;
import fangfan.service.problem.web.ErrorPages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Answers people with a page where programs get a problem document. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(annotations = PageController.class)
class RefusedPages {

    @ExceptionHandler({
        ResponseStatusException.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class
    })
    ModelAndView notFound() {
        return ErrorPages.of(ProblemKind.NOT_FOUND.status());
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ModelAndView databaseAway() {
        return ErrorPages.of(ProblemKind.UNAVAILABLE.status());
    }

    @ExceptionHandler
    ModelAndView failed(Exception failure) {
        Incident.report(failure);
        return ErrorPages.of(ProblemKind.INTERNAL.status());
    }
}
