package fangfan.service.ruleset.web;

import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.page.Words;
import fangfan.service.page.web.PageController;
import fangfan.service.page.web.Told;
import fangfan.service.ruleset.Draft;
import fangfan.service.ruleset.grid.GridDocument;
import fangfan.service.ruleset.grid.Grids;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A workbook to edit in the browser, and faults to mend at a click. */
@PageController
class GridPageController {

    private final Grids grids;
    private final CheckPlaces places;

    GridPageController(Grids grids, CheckPlaces places) {
        this.grids = grids;
        this.places = places;
    }

    @GetMapping({"/drafts/new/workbooks/{name}/edit", "/drafts/{draft}/workbooks/{name}/edit"})
    String edit(@PathVariable Optional<UUID> draft, @PathVariable String name, Model model) {
        GridDocument grid =
                grids.find(draft, name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("grid", grid);
        model.addAttribute("name", grid.sheets().get(0).name());
        model.addAttribute("draft", draft.map(UUID::toString).orElse("new"));
        return "ruleset/grid";
    }

    /** @param cell such as {@code F9}; what is written into it is what the gate proposed */
    @PostMapping("/drafts/{draft}/workbooks/{name}/mend")
    String mend(
            @PathVariable UUID draft,
            @PathVariable String name,
            @RequestParam String sheet,
            @RequestParam String cell,
            @AuthenticationPrincipal Caller author,
            RedirectAttributes told,
            Locale locale) {
        Outcome<Draft> mended = places.outcome(() -> grids.mend(draft, name, sheet, cell, author));
        Told.of(mended, "draft.mended", Words.in(locale), told);
        return "redirect:/drafts/" + draft + "#check";
    }
}
