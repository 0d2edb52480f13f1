package fangfan.service.start.web;

import fangfan.service.access.Caller;
import fangfan.service.access.FirstRun;
import fangfan.service.access.LocalTrial;
import fangfan.service.access.Role;
import fangfan.service.access.web.Callers;
import fangfan.service.database.DataDirectory;
import fangfan.service.page.RoundName;
import fangfan.service.page.Words;
import fangfan.service.page.web.PageController;
import fangfan.service.start.Inventory;
import fangfan.service.start.Samples;
import fangfan.service.startup.CurlLine;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What this is, what runs, and a household to try. */
@PageController
class StartController {

    private final Samples samples;
    private final Inventory inventory;
    private final LocalTrial trial;
    private final DataDirectory data;

    StartController(Samples samples, Inventory inventory, LocalTrial trial, DataDirectory data) {
        this.samples = samples;
        this.inventory = inventory;
        this.trial = trial;
        this.data = data;
    }

    @GetMapping("/")
    String start(HttpServletRequest request, Model model, Locale locale) {
        Words words = Words.in(locale);
        Optional<Caller> caller = Callers.of(request);
        Inventory.Found found = inventory.now();
        model.addAttribute("samples", samples.all());
        model.addAttribute(
                "mayEvaluate",
                caller.filter(one -> one.role() == Role.COLLECTOR).isPresent());
        model.addAttribute("signIn", Notice.signIn(words));
        model.addAttribute("found", found);
        model.addAttribute("database", DatabaseWords.of(found.database(), words));
        model.addAttribute(
                "round",
                found.rules()
                        .map(rules -> new RoundName(words).of(rules.round()))
                        .orElse(""));
        boolean keyIsHere = caller.equals(Optional.of(trial.caller())) && Files.isReadable(keys());
        model.addAttribute("keyIsHere", keyIsHere);
        model.addAttribute(
                "curl",
                CurlLine.forPage(
                        ServletUriComponentsBuilder.fromContextPath(request)
                                .build()
                                .toUri(),
                        keyIsHere ? CurlLine.keyHeader(keys()) : words.of("start.call.key"),
                        words.language()));
        return "start/start";
    }

    private Path keys() {
        return data.file(FirstRun.FILE);
    }
}
