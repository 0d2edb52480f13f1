package fangfan.service.start.web;

import fangfan.service.access.Role;
import fangfan.service.access.web.Callers;
import fangfan.service.page.Words;
import fangfan.service.page.web.PageController;
import fangfan.service.start.KeptResults;
import fangfan.service.trace.Decisions;
import fangfan.service.trace.KeptDecision;
import fangfan.service.trace.Lookup;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A decision in full, for those who may read it; for others there is no such page. */
@PageController
class DecisionPageController {

    private static final Set<Role> READERS = Set.of(Role.COLLECTOR, Role.AUDITOR);

    private final Decisions decisions;
    private final KeptResults results;

    DecisionPageController(Decisions decisions, KeptResults results) {
        this.decisions = decisions;
        this.results = results;
    }

    @GetMapping("/trial/{id}")
    String decision(@PathVariable UUID id, HttpServletRequest request, Model model, Locale locale) {
        KeptDecision kept = Callers.of(request)
                .filter(caller -> READERS.contains(caller.role()))
                .map(caller -> decisions.find(id, caller.area()))
                .flatMap(lookup ->
                        lookup instanceof Lookup.Found found ? Optional.of(found.decision()) : Optional.empty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Words words = Words.in(kept.language());
        model.addAttribute("result", results.of(kept.answer(), words));
        model.addAttribute("textLang", words.of("page.lang"));
        model.addAttribute(
                "inOtherLanguage", kept.language() != Words.in(locale).language());
        return "start/trial";
    }
}
