package fangfan.service.search.web;

import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.access.web.JsonBodies;
import fangfan.service.problem.web.Languages;
import fangfan.service.problem.web.Problems;
import fangfan.service.search.Export;
import fangfan.service.search.Exports;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives auditors what they found as a file. */
@RestController
@RequestMapping("/api/v1/decisions/export")
class ExportController {

    private final Exports exports;
    private final ExportReplies replies;
    private final SearchForm form;

    ExportController(Exports exports, ExportReplies replies, SearchForm form) {
        this.exports = exports;
        this.replies = replies;
        this.form = form;
    }

    @GetMapping
    void export(HttpServletRequest request, HttpServletResponse response, @AuthenticationPrincipal Caller caller)
            throws IOException {
        send(
                Parameters.asJson(request.getParameterMap())
                        .then(said -> form.read(said, List.of(SearchForm.FILTERS, SearchForm.FORMAT), caller)),
                caller,
                request,
                response);
    }

    /** Also by what must not stand in an address. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    void exportByBody(HttpServletRequest request, HttpServletResponse response, @AuthenticationPrincipal Caller caller)
            throws IOException {
        send(
                JsonBodies.read(
                        request,
                        said -> form.read(
                                said, List.of(SearchForm.FILTERS, SearchForm.FORMAT, SearchForm.PERSON), caller)),
                caller,
                request,
                response);
    }

    private void send(
            Outcome<SearchForm.Order> order, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (order instanceof Outcome.Refused<SearchForm.Order> refused) {
            Problems.send(refused.problem(), request, response);
            return;
        }
        SearchForm.Order read = ((Outcome.Done<SearchForm.Order>) order).value();
        Outcome<Export> begun = exports.begin(read.search(), read.format(), caller);
        if (begun instanceof Outcome.Refused<Export> refused) {
            Problems.send(refused.problem(), request, response);
            return;
        }
        replies.send(((Outcome.Done<Export>) begun).value(), read.format(), Languages.of(request), request, response);
    }
}
