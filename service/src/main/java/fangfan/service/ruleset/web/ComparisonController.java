package fangfan.service.ruleset.web;

import fangfan.decision.RulesetComparison;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.problem.web.Languages;
import fangfan.service.problem.web.Problems;
import fangfan.service.ruleset.Comparisons;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells what changed from one version of the rules to another, in the rows and in meaning. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ComparisonController {

    private final Comparisons comparisons;
    private final CheckPlaces places;

    ComparisonController(Comparisons comparisons, CheckPlaces places) {
        this.comparisons = comparisons;
        this.places = places;
    }

    @GetMapping("/drafts/{id}/comparison")
    ResponseEntity<?> draft(@PathVariable UUID id, HttpServletRequest request) throws IOException {
        return places.in(request, () -> reply(comparisons.ofDraft(id), request));
    }

    @GetMapping("/rulesets/{version}/comparison")
    ResponseEntity<?> version(
            @PathVariable int version, @RequestParam Optional<Integer> with, HttpServletRequest request)
            throws IOException {
        if (with.isEmpty()) {
            return Problems.response(
                    Problem.of(
                            ProblemKind.BAD_REQUEST,
                            "请写明和哪一版比较，例如 ?with=1",
                            "say which version to compare with, such as ?with=1"),
                    request);
        }
        return places.in(request, () -> reply(comparisons.ofVersions(with.get(), version), request));
    }

    private static ResponseEntity<?> reply(Optional<RulesetComparison> found, HttpServletRequest request) {
        return found.isEmpty()
                ? Problems.response(Problem.of(ProblemKind.NOT_FOUND), request)
                : ResponseEntity.ok(found.get().document(Languages.of(request)));
    }
}
