package fangfan.service.decision.web;

import fangfan.evidence.record.Part;
import fangfan.service.access.Caller;
import fangfan.service.access.Reason;
import fangfan.service.access.Role;
import fangfan.service.access.web.Callers;
import fangfan.service.decision.ErasedView;
import fangfan.service.decision.ReplayView;
import fangfan.service.decision.Reveals;
import fangfan.service.page.Words;
import fangfan.service.page.web.PageController;
import fangfan.service.replay.Replays;
import fangfan.service.replay.Rules;
import fangfan.service.trace.Decisions;
import fangfan.service.trace.KeptDecision;
import fangfan.service.trace.Lookup;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A decision in full, for those who may read it; for others there is no such page. */
@PageController
@RequestMapping("/decisions/{id:[0-9a-fA-F-]{36}}")
class DecisionPageController {

    private final Decisions decisions;
    private final DecisionPages pages;
    private final Replays replays;
    private final Reveals reveals;

    DecisionPageController(Decisions decisions, DecisionPages pages, Replays replays, Reveals reveals) {
        this.decisions = decisions;
        this.pages = pages;
        this.replays = replays;
        this.reveals = reveals;
    }

    @GetMapping
    String decision(
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        return readable(
                id,
                request,
                response,
                model,
                (kept, caller) -> pages.show(kept, caller, request, response, model, locale));
    }

    /** What comes of it is shown and not kept. */
    @PostMapping("/replay")
    String replay(
            @PathVariable UUID id,
            @RequestParam Rules rules,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        return readable(id, request, response, model, (kept, caller) -> {
            model.addAttribute("replay", ReplayView.of(replays.replay(kept, rules, caller), rules, Words.in(locale)));
            return pages.show(kept, caller, request, response, model, locale);
        });
    }

    @PostMapping("/reveal")
    String reveal(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        return readable(id, request, response, model, (kept, caller) -> {
            String said = reason.strip();
            if (!Reason.REVEAL.isGiven(said)) {
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                model.addAttribute("reason", reason);
                model.addAttribute("reasonFault", reasonFault(said));
                return pages.show(kept, caller, request, response, model, locale);
            }
            request.getSession().setAttribute(Reveals.attribute(id), reveals.reveal(kept, said, caller));
            return "redirect:/decisions/" + id + "#facts";
        });
    }

    private static String reasonFault(String said) {
        if (said.isBlank()) {
            return "reveal.reason.missing";
        }
        return Reason.REVEAL.fits(said) ? "reveal.reason.characters" : "reveal.reason.long";
    }

    /** Says what is in its place when it is not to be read. */
    private String readable(
            UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            BiFunction<KeptDecision, Caller, String> page) {
        Caller caller = Callers.of(request).orElseThrow(DecisionPageController::notFound);
        model.addAttribute("mayAudit", caller.role() == Role.AUDITOR);
        Lookup lookup = decisions.find(id, caller.area());
        if (lookup instanceof Lookup.Erased erased) {
            response.setStatus(HttpStatus.GONE.value());
            model.addAttribute("erased", ErasedView.of(id, erased.erasure()));
            return "decision/erased";
        }
        if (!(lookup instanceof Lookup.Found found)) {
            throw notFound();
        }
        KeptDecision kept = found.decision();
        if (Stream.of(Part.DOCUMENT, Part.TRACE)
                .anyMatch(part -> kept.ifReadable(part).isEmpty())) {
            response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.value());
            return "decision/changed";
        }
        return page.apply(kept, caller);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
