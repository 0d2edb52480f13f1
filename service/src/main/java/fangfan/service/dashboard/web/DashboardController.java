package fangfan.service.dashboard.web;

import fangfan.service.access.Caller;
import fangfan.service.access.web.JsonBodies;
import fangfan.service.dashboard.Dashboard;
import fangfan.service.page.Words;
import fangfan.service.problem.web.Languages;
import fangfan.service.ruleset.Times;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives auditors' programs the figures of the page. */
@RestController
class DashboardController {

    private final Dashboard dashboard;
    private final Clock clock;

    DashboardController(Dashboard dashboard, Clock clock) {
        this.dashboard = dashboard;
        this.clock = clock;
    }

    @GetMapping(path = "/api/v1/dashboard", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> dashboard(HttpServletRequest request, @AuthenticationPrincipal Caller auditor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Times.ZONE);
        return JsonBodies.reply(
                SelectionForm.read(request.getParameterMap(), today),
                HttpStatus.OK,
                selected -> dashboard.of(selected, auditor.area(), Words.in(Languages.of(request))),
                request);
    }
}
