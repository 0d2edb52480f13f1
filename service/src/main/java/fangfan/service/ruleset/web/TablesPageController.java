package fangfan.service.ruleset.web;

import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.access.web.Callers;
import fangfan.service.page.Words;
import fangfan.service.page.web.PageController;
import fangfan.service.page.web.Told;
import fangfan.service.ruleset.Publication;
import fangfan.service.ruleset.Publications;
import fangfan.service.ruleset.page.TablesViews;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tables in force, their versions, and the way back to an older one. */
@PageController
class TablesPageController {

    private static final String HERE = "redirect:/tables#versions";

    private final TablesViews views;
    private final Publications publications;

    TablesPageController(TablesViews views, Publications publications) {
        this.views = views;
        this.publications = publications;
    }

    @GetMapping("/tables")
    String tables(HttpServletRequest request, Model model, Locale locale) {
        Optional<Caller> reader = Callers.of(request);
        model.addAttribute("view", views.now(reader, Words.in(locale)));
        model.addAttribute(
                "mayWrite",
                reader.filter(caller -> StaffPages.WRITERS.contains(caller.role()))
                        .isPresent());
        return "ruleset/tables";
    }

    @GetMapping("/versions/{version}/workbooks/{name}")
    ResponseEntity<byte[]> workbook(@PathVariable int version, @PathVariable String name, HttpServletRequest request) {
        return Downloads.workbook(publications.workbooks(version), name, request);
    }

    @PostMapping("/versions/{version}/withdraw")
    String withdraw(
            @PathVariable int version,
            @RequestParam("reason") String reason,
            @AuthenticationPrincipal Caller approver,
            RedirectAttributes told,
            Locale locale) {
        Outcome<Publication> outcome =
                StaffPages.reason(reason).then(why -> publications.withdraw(version, why, approver));
        Told.of(outcome, "tables.withdrawn", Words.in(locale), told);
        return HERE;
    }

    @PostMapping("/versions/{version}/publish")
    String publishAgain(
            @PathVariable int version,
            @RequestParam("reason") String reason,
            @AuthenticationPrincipal Caller approver,
            RedirectAttributes told,
            Locale locale) {
        Outcome<Publication> outcome =
                StaffPages.reason(reason).then(why -> publications.rollBack(version, why, Optional.empty(), approver));
        Told.of(outcome, "tables.returned", Words.in(locale), told);
        return HERE;
    }
}
