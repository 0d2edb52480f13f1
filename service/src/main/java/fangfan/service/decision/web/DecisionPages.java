package fangfan.service.decision.web;

import fangfan.service.access.Caller;
import fangfan.service.decision.DecisionViews;
import fangfan.service.decision.Reveals;
import fangfan.service.page.Words;
import fangfan.service.trace.KeptDecision;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a decision. */
@Component
final class DecisionPages {

    private final DecisionViews views;
    private final Reveals reveals;

    DecisionPages(DecisionViews views, Reveals reveals) {
        this.views = views;
        this.reveals = reveals;
    }

    /** @return name of the template */
    String show(
            KeptDecision kept,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        Words words = Words.in(locale);
        Duration left = left(kept.id(), request);
        boolean revealed = left.compareTo(Duration.ZERO) > 0;
        if (revealed) {
            // Then the page is fetched anew, without them.
            response.setHeader("Refresh", left.toSeconds() + 1 + ";url=/decisions/" + kept.id());
            model.addAttribute("revealedMinutes", left.plusSeconds(59).toMinutes());
        }
        model.addAttribute("view", views.of(kept, caller.area(), words, revealed));
        model.addAttribute("textLang", Words.in(kept.language()).of("page.lang"));
        model.addAttribute("inOtherLanguage", kept.language() != words.language());
        return "decision/decision";
    }

    private Duration left(UUID id, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(Reveals.attribute(id)) instanceof Instant until
                ? reveals.left(until)
                : Duration.ZERO;
    }
}
