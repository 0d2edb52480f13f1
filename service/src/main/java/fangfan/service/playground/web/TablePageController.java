package fangfan.service.playground.web;

import fangfan.contract.Violation;
import fangfan.service.access.web.Callers;
import fangfan.service.page.Words;
import fangfan.service.page.web.PageController;
import fangfan.service.playground.FormAnswers;
import fangfan.service.playground.HouseholdForms;
import fangfan.service.playground.Playground;
import fangfan.service.playground.TableForm;
import fangfan.service.start.Sample;
import fangfan.service.start.Samples;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One table in force as its author sees it; a household can be tried on it, filled in, chosen or written as JSON. */
@PageController
class TablePageController {

    private static final String PAGE = "playground/table";
    private static final String LIST = "list";
    private static final int COUNTY = 6;
    private static final int VILLAGE = 12;
    private static final int MOST_FAULTS = 10;

    private final Playground playground;
    private final HouseholdForms forms;
    private final Samples samples;

    TablePageController(Playground playground, HouseholdForms forms, Samples samples) {
        this.playground = playground;
        this.forms = forms;
        this.samples = samples;
    }

    /** @param sample whose facts are filled in; empty: none are */
    @GetMapping("/tables/{table}")
    String table(
            @PathVariable String table,
            @RequestParam(defaultValue = "") String sample,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        TableForm form = show(table, model, locale);
        Sample offered = sample.isEmpty()
                ? samples.all().get(0)
                : samples.find(sample).orElseThrow(TablePageController::notFound);
        model.addAttribute("chosen", sample);
        model.addAttribute("facts", offered.json());
        FormAnswers answers = sample.isEmpty() ? blank(form, request) : filled(form, offered.json(), request);
        model.addAttribute("form", form.draw(answers, List.of()));
        return PAGE;
    }

    /** Facts are sent in the body, never in an address. */
    @PostMapping("/tables/{table}")
    String tryFacts(
            @PathVariable String table,
            @RequestParam("facts") String facts,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        TableForm form = show(table, model, locale);
        List<Violation> faults = tryOn(table, facts, model, locale);
        model.addAttribute("byJson", true);
        model.addAttribute("facts", facts);
        model.addAttribute(
                "faults",
                faults.stream()
                        .limit(MOST_FAULTS)
                        .map(fault -> worded(fault, Words.in(locale)))
                        .toList());
        model.addAttribute("form", form.draw(filled(form, facts, request), List.of()));
        return PAGE;
    }

    /** @param step {@code list}: nothing is tried, and each list has as many items as were chosen */
    @PostMapping(path = "/tables/{table}", params = "form")
    String tryForm(
            @PathVariable String table,
            @RequestParam("form") String step,
            @RequestParam MultiValueMap<String, String> written,
            Model model,
            Locale locale) {
        TableForm form = show(table, model, locale);
        FormAnswers answers = step.equals(LIST) ? FormAnswers.of(written).listed() : FormAnswers.of(written);
        String call = form.call(answers);
        List<Violation> faults = step.equals(LIST) ? List.of() : form.contradictions(answers);
        if (faults.isEmpty() && !step.equals(LIST)) {
            faults = tryOn(table, call, model, locale);
        }
        model.addAttribute("facts", call);
        model.addAttribute("fieldFaults", form.faults(faults));
        model.addAttribute("form", form.draw(answers, faults));
        return PAGE;
    }

    private TableForm show(String table, Model model, Locale locale) {
        model.addAttribute("shown", playground.table(table).orElseThrow(TablePageController::notFound));
        model.addAttribute("samples", samples.all());
        return forms.of(table, Words.in(locale)).orElseThrow(TablePageController::notFound);
    }

    private List<Violation> tryOn(String table, String call, Model model, Locale locale) {
        Playground.Tried tried = playground.tryOn(table, call.getBytes(StandardCharsets.UTF_8), Words.in(locale));
        tried.lit().ifPresent(lit -> model.addAttribute("lit", lit));
        return tried.faults();
    }

    private FormAnswers filled(TableForm form, String call, HttpServletRequest request) {
        return form.answers(call).orElseGet(() -> blank(form, request));
    }

    /** Only the area is filled in: the reader's, or for those of more than a county that of the samples. */
    private FormAnswers blank(TableForm form, HttpServletRequest request) {
        Optional<String> own = Callers.of(request)
                .map(caller -> caller.area().digits())
                .filter(digits -> digits.length() >= COUNTY)
                .map(digits -> digits + "0".repeat(VILLAGE - digits.length()));
        return own.or(() -> form.answers(samples.all().get(0).json()).map(FormAnswers::area))
                .map(FormAnswers::in)
                .orElseThrow();
    }

    private static String worded(Violation fault, Words words) {
        String message = fault.message().in(words.language());
        return fault.pointer().isEmpty() ? message : fault.pointer() + words.of("sentence.colon") + message;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
