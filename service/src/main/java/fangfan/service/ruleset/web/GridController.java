package fangfan.service.ruleset.web;

import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.access.web.JsonBodies;
import fangfan.service.page.Words;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.problem.web.Problems;
import fangfan.service.ruleset.Draft;
import fangfan.service.ruleset.DraftLimits;
import fangfan.service.ruleset.grid.GridDocument;
import fangfan.service.ruleset.grid.Grids;
import fangfan.table.layout.TableGrid;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the grid of a page: what is in it, what the gate says as it is typed, and what is kept of it. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class GridController {

    private static final String OF_A_DRAFT = "/drafts/{draft}/workbooks/{name}/grid";
    private static final String OF_A_NEW_ONE = "/drafts/new/workbooks/{name}/grid";

    private final Grids grids;
    private final CheckPlaces places;

    GridController(Grids grids, CheckPlaces places) {
        this.grids = grids;
        this.places = places;
    }

    @GetMapping({OF_A_NEW_ONE, OF_A_DRAFT})
    ResponseEntity<?> grid(@PathVariable Optional<UUID> draft, @PathVariable String name, HttpServletRequest request) {
        Optional<GridDocument> grid = grids.find(draft, name);
        return grid.isPresent()
                ? ResponseEntity.ok(grid.get())
                : Problems.response(Problem.of(ProblemKind.NOT_FOUND), request);
    }

    @GetMapping({OF_A_NEW_ONE + "/conditions", OF_A_DRAFT + "/conditions"})
    List<TableGrid.Candidate> conditions(@PathVariable Optional<UUID> draft, @PathVariable String name) {
        return grids.candidates(draft, name);
    }

    @PostMapping({OF_A_NEW_ONE + "/check", OF_A_DRAFT + "/check"})
    ResponseEntity<?> check(
            @PathVariable Optional<UUID> draft, @PathVariable String name, HttpServletRequest request, Locale locale)
            throws IOException {
        return places.in(
                request,
                () -> JsonBodies.reply(
                        form(request).then(form -> grids.check(draft, name, form.typed())),
                        HttpStatus.OK,
                        report -> WorkbookReports.of(report, Words.in(locale).language()),
                        request));
    }

    @PostMapping(OF_A_NEW_ONE)
    ResponseEntity<?> create(
            @PathVariable String name, HttpServletRequest request, @AuthenticationPrincipal Caller author)
            throws IOException {
        return saved(
                request,
                form -> StaffPages.reason(form.reason())
                        .then(reason -> grids.create(name, form.typed(), reason, author)));
    }

    @PostMapping(OF_A_DRAFT)
    ResponseEntity<?> save(
            @PathVariable UUID draft,
            @PathVariable String name,
            HttpServletRequest request,
            @AuthenticationPrincipal Caller author)
            throws IOException {
        return saved(request, form -> grids.save(draft, name, form.typed(), author));
    }

    private ResponseEntity<?> saved(HttpServletRequest request, Function<GridForms.Form, Outcome<Draft>> keep)
            throws IOException {
        return places.in(
                request,
                () -> JsonBodies.reply(
                        form(request).then(keep),
                        HttpStatus.OK,
                        draft -> Map.of("draft", "/drafts/" + draft.id()),
                        request));
    }

    private static Outcome<GridForms.Form> form(HttpServletRequest request) throws IOException {
        return JsonBodies.read(request, DraftLimits.WORKBOOK_BYTES, GridForms::form);
    }
}
