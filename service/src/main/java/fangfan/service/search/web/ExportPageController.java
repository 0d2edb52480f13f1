package fangfan.service.search.web;

import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.page.Words;
import fangfan.service.page.web.PageController;
import fangfan.service.page.web.Told;
import fangfan.service.search.Export;
import fangfan.service.search.Exports;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;

/** Gives what the page lists as a file; when that cannot be, the page says why. */
@PageController
class ExportPageController {

    private final AskedPage asked;
    private final Exports exports;
    private final ExportReplies replies;

    ExportPageController(AskedPage asked, Exports exports, ExportReplies replies) {
        this.asked = asked;
        this.exports = exports;
        this.replies = replies;
    }

    @GetMapping(SearchPageController.PATH + "/export")
    void export(
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Caller reader,
            Locale locale)
            throws IOException {
        Words words = Words.in(locale);
        AskedPage.Asked page = asked.read(request, SearchForm.FORMAT, reader);
        Outcome<Export> begun = page.order().then(order -> exports.begin(order.search(), order.format(), reader));
        if (begun instanceof Outcome.Refused<Export> refused) {
            Told.refused(refused.problem(), words, request, response);
            response.sendRedirect(page.at(SearchPageController.PATH, Map.of()));
            return;
        }
        replies.send(
                ((Outcome.Done<Export>) begun).value(),
                ((Outcome.Done<SearchForm.Order>) page.order()).value().format(),
                words.language(),
                request,
                response);
    }
}
