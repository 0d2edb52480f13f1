package fangfan.service.ruleset.web;

import fangfan.decision.ComparisonDocument;
import fangfan.decision.RulesetComparison;
import fangfan.service.access.Outcome;
import fangfan.service.page.Words;
import fangfan.service.page.web.PageController;
import fangfan.service.page.web.Parts;
import fangfan.service.page.web.Told;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.ruleset.Comparisons;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What changed, in the rows and in meaning: a part of the page of a draft, or a page of its own. */
@PageController
class ComparisonPageController {

    private final Comparisons comparisons;
    private final CheckPlaces places;

    ComparisonPageController(Comparisons comparisons, CheckPlaces places) {
        this.comparisons = comparisons;
        this.places = places;
    }

    @GetMapping("/drafts/{id}/comparison")
    String draft(@PathVariable UUID id, HttpServletRequest request, Model model, Locale locale) {
        model.addAttribute("back", "/drafts/" + id);
        return page(() -> comparisons.ofDraft(id), request, model, locale);
    }

    /** @param with the earlier version */
    @GetMapping("/versions/{version}/comparison")
    String versions(
            @PathVariable int version,
            @RequestParam("with") int with,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        model.addAttribute("back", "/tables");
        return page(() -> comparisons.ofVersions(with, version), request, model, locale);
    }

    private String page(
            Supplier<Optional<RulesetComparison>> compare, HttpServletRequest request, Model model, Locale locale) {
        Words words = Words.in(locale);
        Outcome<ComparisonDocument> outcome = places.outcome(() -> compare.get()
                .<Outcome<ComparisonDocument>>map(found -> new Outcome.Done<>(found.document(words.language())))
                .orElseGet(() -> new Outcome.Refused<>(Problem.of(ProblemKind.NOT_FOUND))));
        if (outcome instanceof Outcome.Refused<ComparisonDocument> refused) {
            if (refused.problem().kind() == ProblemKind.NOT_FOUND) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            model.addAttribute("told", Told.of(refused.problem(), words));
        } else if (outcome instanceof Outcome.Done<ComparisonDocument> done) {
            model.addAttribute("comparison", done.value());
        }
        return Parts.isWanted(request) ? "ruleset/comparison :: part" : "ruleset/comparison";
    }
}
