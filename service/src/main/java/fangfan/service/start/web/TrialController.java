package fangfan.service.start.web;

import fangfan.contract.CallReader;
import fangfan.contract.EvaluationAnswer;
import fangfan.service.access.Caller;
import fangfan.service.access.Role;
import fangfan.service.access.web.Callers;
import fangfan.service.evaluation.Evaluations;
import fangfan.service.evaluation.Reply;
import fangfan.service.evaluation.Submission;
import fangfan.service.page.Words;
import fangfan.service.ruleset.Rulesets;
import fangfan.service.start.Citations;
import fangfan.service.start.Result;
import fangfan.service.start.Results;
import fangfan.service.start.Sample;
import fangfan.service.start.Samples;
import fangfan.service.trace.Decisions;
import fangfan.service.trace.KeptDecision;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** Evaluates a sample as any call is evaluated, and shows what came of it. */
@Controller
class TrialController {

    /** Marks an answer that belongs into the page, even one that tells of a failure. */
    static final String PART = "Fangfan-Part";

    private static final Set<Role> READERS = Set.of(Role.COLLECTOR, Role.AUDITOR);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CallReader reader = new CallReader();
    private final Samples samples;
    private final Evaluations evaluations;
    private final Decisions decisions;
    private final Rulesets rulesets;

    TrialController(Samples samples, Evaluations evaluations, Decisions decisions, Rulesets rulesets) {
        this.samples = samples;
        this.evaluations = evaluations;
        this.decisions = decisions;
        this.rulesets = rulesets;
    }

    /** Gives a part of the start page to htmx; without script, leads to the page of the decision. */
    @PostMapping("/trial")
    String evaluate(
            @RequestParam("sample") String id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        Words words = Words.in(locale);
        Sample sample = samples.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<Caller> caller = Callers.of(request).filter(one -> one.role() == Role.COLLECTOR);
        if (caller.isEmpty()) {
            return notice(Notice.signIn(words), HttpStatus.FORBIDDEN, request, response, model);
        }
        Reply reply = evaluations.evaluate(
                new Submission(sample.call(), reader.readCall(sample.call()), Optional.empty(), words.language(), true),
                caller.get());
        if (reply instanceof Reply.Refused refused) {
            return notice(
                    Notice.of(refused.problem(), words),
                    HttpStatus.valueOf(refused.problem().kind().status()),
                    request,
                    response,
                    model);
        }
        Reply.Given given = (Reply.Given) reply;
        if (!isPart(request)) {
            return "redirect:/trial/" + given.decision();
        }
        model.addAttribute("result", result(given.answer(), words));
        return "start/result :: slip";
    }

    @GetMapping("/trial/{id}")
    String decision(@PathVariable UUID id, HttpServletRequest request, Model model, Locale locale) {
        KeptDecision kept = Callers.of(request)
                .filter(caller -> READERS.contains(caller.role()))
                .flatMap(caller ->
                        decisions.find(id).filter(found -> caller.area().covers(found.areaCode())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("result", result(kept.answer(), Words.in(kept.language())));
        model.addAttribute("textLang", Words.in(kept.language()).of("page.lang"));
        model.addAttribute(
                "inOtherLanguage", kept.language() != Words.in(locale).language());
        return "start/trial";
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    String notKept(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        return notice(Notice.notKept(Words.in(locale)), HttpStatus.SERVICE_UNAVAILABLE, request, response, model);
    }

    private Result result(byte[] answer, Words words) {
        return Results.of(
                JSON.readValue(answer, EvaluationAnswer.class),
                words,
                new Citations(rulesets.inForce()
                        .map(inForce -> inForce.ruleset().tables())
                        .orElse(List.of())));
    }

    private static String notice(
            Notice notice, HttpStatus status, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("notice", notice);
        if (!isPart(request)) {
            return "start/refused";
        }
        response.setHeader(PART, "notice");
        return "start/result :: notice";
    }

    private static boolean isPart(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }
}
