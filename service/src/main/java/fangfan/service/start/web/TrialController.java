package fangfan.service.start.web;

import fangfan.contract.CallReader;
import fangfan.service.access.Caller;
import fangfan.service.access.Role;
import fangfan.service.access.web.Callers;
import fangfan.service.decision.KeptResults;
import fangfan.service.evaluation.Evaluations;
import fangfan.service.evaluation.Reply;
import fangfan.service.evaluation.Submission;
import fangfan.service.page.Words;
import fangfan.service.page.web.PageController;
import fangfan.service.page.web.Parts;
import fangfan.service.start.Sample;
import fangfan.service.start.Samples;
import fangfan.service.start.store.DatabaseProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Evaluates a sample as any call is evaluated: what is shown is kept. */
@PageController
class TrialController {

    /** Marks an answer that belongs into the page, even one that tells of a failure. */
    private static final String PART = "Fangfan-Part";

    private final CallReader reader = new CallReader();
    private final Samples samples;
    private final Evaluations evaluations;
    private final KeptResults results;
    private final DatabaseProbe database;

    TrialController(Samples samples, Evaluations evaluations, KeptResults results, DatabaseProbe database) {
        this.samples = samples;
        this.evaluations = evaluations;
        this.results = results;
        this.database = database;
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
            return refusal(Notice.signIn(words), HttpStatus.FORBIDDEN.value(), request, response, model);
        }
        Reply reply = evaluations.evaluate(
                new Submission(sample.call(), reader.readCall(sample.call()), Optional.empty(), words.language(), true),
                caller.get());
        if (reply instanceof Reply.Refused refused) {
            int status = refused.problem().kind().status();
            return refusal(Notice.of(refused.problem(), words), status, request, response, model);
        }
        Reply.Given given = (Reply.Given) reply;
        if (!Parts.isWanted(request)) {
            return "redirect:/decisions/" + given.decision();
        }
        model.addAttribute("result", results.of(given.answer(), words));
        model.addAttribute("database", DatabaseWords.of(database.state(), words));
        return "start/result :: given";
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    String notKept(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        Notice notice = Notice.notKept(Words.in(locale));
        return refusal(notice, HttpStatus.SERVICE_UNAVAILABLE.value(), request, response, model);
    }

    private static String refusal(
            Notice notice, int status, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(status);
        model.addAttribute("notice", notice);
        if (!Parts.isWanted(request)) {
            return "start/refused";
        }
        response.setHeader(PART, "notice");
        return "start/result :: notice";
    }
}
