package fangfan.service.playground.web;

import fangfan.service.page.Words;
import fangfan.service.page.web.PageController;
import fangfan.service.playground.Playground;
import fangfan.service.start.Sample;
import fangfan.service.start.Samples;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One table in force as its author sees it; a household can be tried on it. */
@PageController
class TablePageController {

    private final Playground playground;
    private final Samples samples;

    TablePageController(Playground playground, Samples samples) {
        this.playground = playground;
        this.samples = samples;
    }

    /** @param sample whose facts are offered to be tried; empty: the first */
    @GetMapping("/tables/{table}")
    String table(@PathVariable String table, @RequestParam(defaultValue = "") String sample, Model model) {
        Sample offered = sample.isEmpty()
                ? samples.all().get(0)
                : samples.find(sample).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page(table, offered.json(), model);
    }

    /** Facts are sent in the body, never in an address. */
    @PostMapping("/tables/{table}")
    String tryOn(@PathVariable String table, @RequestParam("facts") String facts, Model model, Locale locale) {
        Words words = Words.in(locale);
        Playground.Tried tried = playground.tryOn(table, facts.getBytes(StandardCharsets.UTF_8), words);
        tried.lit().ifPresent(lit -> model.addAttribute("lit", lit));
        model.addAttribute(
                "faults",
                tried.faults().stream().map(fault -> fault.in(words.language())).toList());
        return page(table, facts, model);
    }

    private String page(String table, String facts, Model model) {
        model.addAttribute(
                "shown", playground.table(table).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("samples", samples.all());
        model.addAttribute("facts", facts);
        return "playground/table";
    }
}
