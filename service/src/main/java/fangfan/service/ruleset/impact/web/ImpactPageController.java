package fangfan.service.ruleset.impact.web;

import fangfan.contract.Violation;
import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.page.Words;
import fangfan.service.page.web.PageController;
import fangfan.service.page.web.Parts;
import fangfan.service.page.web.Told;
import fangfan.service.problem.Problem;
import fangfan.service.ruleset.impact.ImpactJob;
import fangfan.service.ruleset.impact.Impacts;
import fangfan.vocabulary.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The impact of a draft: asked for, under way, done. A part of the draft's page, which htmx keeps fresh. */
@PageController
@RequestMapping("/drafts/{draft}/impact")
class ImpactPageController {

    private static final Problem NO_FILE = Problem.invalid(List.of(new Violation(
            "/households",
            "required",
            new Text("还没有选文件，请先选一个一行一户的文件", "no file was chosen; choose one with a household a line first"))));

    private final Impacts impacts;

    ImpactPageController(Impacts impacts) {
        this.impacts = impacts;
    }

    /** The newest impact. */
    @GetMapping
    String impact(
            @PathVariable UUID draft,
            @AuthenticationPrincipal Caller reader,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        if (!(impacts.newest(draft, reader) instanceof Outcome.Done<Optional<ImpactJob>> newest)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ImpactWording wording = new ImpactWording(impacts, Words.in(locale).language());
        model.addAttribute("draft", draft);
        newest.value().ifPresent(job -> model.addAttribute("impact", wording.whole(job)));
        return Parts.isWanted(request) ? "ruleset/impact :: part" : "ruleset/impact";
    }

    @PostMapping
    String begin(
            @PathVariable UUID draft, @AuthenticationPrincipal Caller caller, RedirectAttributes told, Locale locale) {
        Told.of(impacts.ofStored(draft, caller), "impact.begun", Words.in(locale), told);
        return "redirect:/drafts/" + draft + "#impact";
    }

    /** Over the households of a file, a call a line. */
    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String beginOverFile(
            @PathVariable UUID draft,
            MultipartHttpServletRequest request,
            @AuthenticationPrincipal Caller caller,
            RedirectAttributes told,
            Locale locale)
            throws IOException {
        MultipartFile file = request.getFile("households");
        Outcome<ImpactJob> begun =
                file == null || String.valueOf(file.getOriginalFilename()).isEmpty()
                        ? new Outcome.Refused<>(NO_FILE)
                        : impacts.ofFile(draft, file.getInputStream(), caller);
        Told.of(begun, "impact.begun", Words.in(locale), told);
        return "redirect:/drafts/" + draft + "#impact";
    }

    @PostMapping("/{id}/cancel")
    String cancel(
            @PathVariable UUID draft,
            @PathVariable UUID id,
            @AuthenticationPrincipal Caller caller,
            RedirectAttributes told,
            Locale locale) {
        Told.of(impacts.cancel(id, caller), "impact.cancelled", Words.in(locale), told);
        return "redirect:/drafts/" + draft + "#impact";
    }
}
