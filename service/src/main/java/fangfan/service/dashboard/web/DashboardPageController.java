package fangfan.service.dashboard.web;

import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.dashboard.Dashboard;
import fangfan.service.dashboard.Selection;
import fangfan.service.page.Words;
import fangfan.service.page.web.PageController;
import fangfan.service.page.web.Told;
import fangfan.service.round.Rounds;
import fangfan.service.ruleset.Times;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What an auditor's area comes to, in figures; the address says which days and which round. */
@PageController
class DashboardPageController {

    private final Dashboard dashboard;
    private final Rounds rounds;
    private final Clock clock;

    DashboardPageController(Dashboard dashboard, Rounds rounds, Clock clock) {
        this.dashboard = dashboard;
        this.rounds = rounds;
        this.clock = clock;
    }

    @GetMapping("/dashboard")
    String dashboard(
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Caller auditor,
            Model model,
            Locale locale) {
        Words words = Words.in(locale);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Times.ZONE);
        Map<String, String[]> parameters = new HashMap<>(request.getParameterMap());
        parameters.keySet().retainAll(SelectionForm.PARAMETERS);
        Selection shown = new Selection(Optional.empty(), Selection.usualFrom(today), today);
        Outcome<Selection> asked = SelectionForm.read(parameters, today);
        if (asked instanceof Outcome.Refused<Selection> refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("told", Told.of(refused.problem(), words));
        } else {
            shown = ((Outcome.Done<Selection>) asked).value();
            count(shown, auditor, words, response, model);
        }
        model.addAttribute("form", FilterForm.of(shown, rounds.all(), words));
        return "dashboard/dashboard";
    }

    /** What takes too long is not an outage: fewer days can be counted. */
    private void count(Selection selected, Caller auditor, Words words, HttpServletResponse response, Model model) {
        try {
            model.addAttribute("page", DashboardPage.of(dashboard.of(selected, auditor.area(), words), words));
        } catch (QueryTimeoutException tooMany) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            model.addAttribute(
                    "told", new Told("q", words.of("dashboard.tooMany"), words.of("dashboard.tooMany.note")));
        }
    }
}
