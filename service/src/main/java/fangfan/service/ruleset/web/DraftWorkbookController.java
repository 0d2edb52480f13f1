package fangfan.service.ruleset.web;

import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.access.web.JsonBodies;
import fangfan.service.problem.web.Languages;
import fangfan.service.ruleset.Draft;
import fangfan.service.ruleset.Drafts;
import fangfan.service.ruleset.Publications;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets staff take the workbooks of a draft, and its author change them. */
@RestController
@RequestMapping("/api/v1/drafts/{id}/workbooks/{name}")
class DraftWorkbookController {

    private final Drafts drafts;
    private final Publications publications;
    private final CheckPlaces places;

    DraftWorkbookController(Drafts drafts, Publications publications, CheckPlaces places) {
        this.drafts = drafts;
        this.publications = publications;
        this.places = places;
    }

    @GetMapping(produces = Uploads.WORKBOOK)
    ResponseEntity<byte[]> workbook(@PathVariable UUID id, @PathVariable String name, HttpServletRequest request) {
        return Downloads.workbook(drafts.workbooks(id), name, request);
    }

    @PutMapping(consumes = Uploads.WORKBOOK, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> put(
            @PathVariable UUID id,
            @PathVariable String name,
            HttpServletRequest request,
            @AuthenticationPrincipal Caller author)
            throws IOException {
        return places.in(
                request,
                () -> reply(
                        Uploads.workbook(name, request).then(content -> drafts.put(id, Map.of(name, content), author)),
                        request));
    }

    @DeleteMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> remove(
            @PathVariable UUID id,
            @PathVariable String name,
            HttpServletRequest request,
            @AuthenticationPrincipal Caller author)
            throws IOException {
        return places.in(request, () -> reply(drafts.remove(id, name, author), request));
    }

    private ResponseEntity<?> reply(Outcome<Draft> outcome, HttpServletRequest request) {
        return JsonBodies.reply(
                outcome,
                HttpStatus.OK,
                draft -> LifeWording.whole(
                        draft,
                        drafts.report(draft.id()).orElseThrow(),
                        drafts.workbooks(draft.id()),
                        publications.workbooks(draft.baseVersion()),
                        Languages.of(request)),
                request);
    }
}
