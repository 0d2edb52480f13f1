package fangfan.service.ruleset.web;

import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.access.web.JsonBodies;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.problem.web.Languages;
import fangfan.service.problem.web.Problems;
import fangfan.service.ruleset.Draft;
import fangfan.service.ruleset.DraftDocument;
import fangfan.service.ruleset.Drafts;
import fangfan.service.ruleset.Publications;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
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
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.databind.JsonNode;

/** Lets staff bring a draft from its first upload to publication. */
@RestController
@RequestMapping(path = "/api/v1/drafts", produces = MediaType.APPLICATION_JSON_VALUE)
class DraftController {

    private final Drafts drafts;
    private final Publications publications;
    private final CheckPlaces places;

    DraftController(Drafts drafts, Publications publications, CheckPlaces places) {
        this.drafts = drafts;
        this.publications = publications;
        this.places = places;
    }

    @GetMapping
    List<DraftDocument> drafts() {
        return drafts.newest().stream().map(LifeWording::brief).toList();
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> create(MultipartHttpServletRequest request, @AuthenticationPrincipal Caller author)
            throws IOException {
        return places.in(request, () -> {
            Outcome<Draft> created =
                    Uploads.newDraft(request).then(fresh -> drafts.create(fresh.workbooks(), fresh.reason(), author));
            return JsonBodies.reply(created, HttpStatus.CREATED, draft -> document(draft, request), request);
        });
    }

    @GetMapping("/{id}")
    ResponseEntity<?> draft(@PathVariable UUID id, HttpServletRequest request) {
        Optional<Draft> found = drafts.find(id);
        return found.isEmpty()
                ? Problems.response(Problem.of(ProblemKind.NOT_FOUND), request)
                : ResponseEntity.ok(document(found.get(), request));
    }

    @PostMapping("/{id}/submit")
    ResponseEntity<?> submit(
            @PathVariable UUID id, HttpServletRequest request, @AuthenticationPrincipal Caller submitter) {
        return reply(drafts.submit(id, submitter), request);
    }

    @PostMapping(path = "/{id}/approve", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> approve(
            @PathVariable UUID id, HttpServletRequest request, @AuthenticationPrincipal Caller approver)
            throws IOException {
        return reply(request, LifeForms::sha256, sha256 -> drafts.approve(id, sha256, approver));
    }

    @PostMapping(path = "/{id}/reject", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> reject(
            @PathVariable UUID id, HttpServletRequest request, @AuthenticationPrincipal Caller approver)
            throws IOException {
        return reply(request, LifeForms::reason, reason -> drafts.reject(id, reason, approver));
    }

    @PostMapping(path = "/{id}/publish", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> publish(
            @PathVariable UUID id, HttpServletRequest request, @AuthenticationPrincipal Caller approver)
            throws IOException {
        return JsonBodies.reply(
                JsonBodies.read(request, LifeForms::publication).then(from -> publications.publish(id, from, approver)),
                HttpStatus.CREATED,
                LifeWording::publication,
                request);
    }

    private <T> ResponseEntity<?> reply(
            HttpServletRequest request, Function<JsonNode, Outcome<T>> form, Function<T, Outcome<Draft>> step)
            throws IOException {
        return reply(JsonBodies.read(request, form).then(step), request);
    }

    private ResponseEntity<?> reply(Outcome<Draft> outcome, HttpServletRequest request) {
        return JsonBodies.reply(outcome, HttpStatus.OK, draft -> document(draft, request), request);
    }

    private DraftDocument document(Draft draft, HttpServletRequest request) {
        return LifeWording.whole(
                draft,
                drafts.report(draft.id()).orElseThrow(),
                drafts.workbooks(draft.id()),
                publications.workbooks(draft.baseVersion()),
                Languages.of(request));
    }
}
