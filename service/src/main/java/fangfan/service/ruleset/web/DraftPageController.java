package fangfan.service.ruleset.web;

import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.page.Words;
import fangfan.service.page.web.PageController;
import fangfan.service.page.web.Told;
import fangfan.service.ruleset.Draft;
import fangfan.service.ruleset.Drafts;
import fangfan.service.ruleset.Publication;
import fangfan.service.ruleset.Publications;
import fangfan.service.ruleset.page.DraftViews;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A draft on its way: what the gate says of it, and the next step. */
@PageController
@RequestMapping("/drafts/{id}")
class DraftPageController {

    private final Drafts drafts;
    private final Publications publications;
    private final DraftViews views;

    DraftPageController(Drafts drafts, Publications publications, DraftViews views) {
        this.drafts = drafts;
        this.publications = publications;
        this.views = views;
    }

    @GetMapping
    String draft(@PathVariable UUID id, @AuthenticationPrincipal Caller reader, Model model, Locale locale) {
        Draft draft = drafts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("view", views.of(draft, reader, Words.in(locale)));
        return "ruleset/draft";
    }

    @GetMapping("/workbooks/{name}")
    ResponseEntity<byte[]> workbook(@PathVariable UUID id, @PathVariable String name, HttpServletRequest request) {
        return Downloads.workbook(drafts.workbooks(id), name, request);
    }

    @PostMapping("/submit")
    String submit(
            @PathVariable UUID id, @AuthenticationPrincipal Caller submitter, RedirectAttributes told, Locale locale) {
        return after(id, drafts.submit(id, submitter), "draft.submitted", told, locale);
    }

    /** @param sha256 that the page showed beside the comparison */
    @PostMapping("/approve")
    String approve(
            @PathVariable UUID id,
            @RequestParam("sha256") String sha256,
            @AuthenticationPrincipal Caller approver,
            RedirectAttributes told,
            Locale locale) {
        return after(id, drafts.approve(id, sha256, approver), "draft.approved", told, locale);
    }

    @PostMapping("/reject")
    String reject(
            @PathVariable UUID id,
            @RequestParam("reason") String reason,
            @AuthenticationPrincipal Caller approver,
            RedirectAttributes told,
            Locale locale) {
        Outcome<Draft> outcome = StaffPages.reason(reason).then(why -> drafts.reject(id, why, approver));
        return after(id, outcome, "draft.rejected", told, locale);
    }

    @PostMapping("/publish")
    String publish(
            @PathVariable UUID id,
            @RequestParam("from") String from,
            @AuthenticationPrincipal Caller approver,
            RedirectAttributes told,
            Locale locale) {
        Outcome<Publication> outcome = StaffPages.day(from).then(day -> publications.publish(id, day, approver));
        return after(id, outcome, "draft.published", told, locale);
    }

    private static String after(UUID id, Outcome<?> outcome, String done, RedirectAttributes told, Locale locale) {
        Told.of(outcome, done, Words.in(locale), told);
        return "redirect:/drafts/" + id + "#next";
    }
}
