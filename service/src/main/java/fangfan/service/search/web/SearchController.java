package fangfan.service.search.web;

import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.access.web.JsonBodies;
import fangfan.service.search.FoundDecisions;
import fangfan.service.search.Searches;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets auditors find decisions. */
@RestController
@RequestMapping(path = "/api/v1/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
class SearchController {

    private final Searches searches;
    private final SearchForm form;

    SearchController(Searches searches, SearchForm form) {
        this.searches = searches;
        this.form = form;
    }

    @GetMapping
    ResponseEntity<?> search(HttpServletRequest request, @AuthenticationPrincipal Caller caller) {
        return reply(
                Parameters.asJson(request.getParameterMap())
                        .then(said -> form.read(said, List.of(SearchForm.FILTERS, SearchForm.PAGE), caller)),
                request);
    }

    /** Also by what must not stand in an address. */
    @PostMapping(path = "/search", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> searchByBody(HttpServletRequest request, @AuthenticationPrincipal Caller caller)
            throws IOException {
        return reply(
                JsonBodies.read(
                        request,
                        said -> form.read(
                                said, List.of(SearchForm.FILTERS, SearchForm.PAGE, SearchForm.PERSON), caller)),
                request);
    }

    private ResponseEntity<?> reply(Outcome<SearchForm.Order> order, HttpServletRequest request) {
        Outcome<FoundDecisions> found =
                order.then(read -> new Outcome.Done<>(searches.page(read.search(), read.limit(), read.after())));
        return JsonBodies.reply(found, HttpStatus.OK, page -> page, request);
    }
}
