package fangfan.service.ruleset.impact.web;

import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.access.web.JsonBodies;
import fangfan.service.access.web.JsonFields;
import fangfan.service.problem.Problem;
import fangfan.service.problem.web.Languages;
import fangfan.service.problem.web.Problems;
import fangfan.service.ruleset.impact.FileIntake;
import fangfan.service.ruleset.impact.ImpactJob;
import fangfan.service.ruleset.impact.Impacts;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets staff see what a draft would do before it is published. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ImpactController {

    private static final String LINES = "application/x-ndjson";

    private static final List<MediaType> TAKEN = List.of(MediaType.APPLICATION_JSON, MediaType.parseMediaType(LINES));

    private final Impacts impacts;

    ImpactController(Impacts impacts) {
        this.impacts = impacts;
    }

    @GetMapping("/drafts/{id}/impacts")
    ResponseEntity<?> ofDraft(
            @PathVariable UUID id, HttpServletRequest request, @AuthenticationPrincipal Caller caller) {
        return JsonBodies.reply(
                impacts.ofDraft(id, caller),
                HttpStatus.OK,
                jobs -> jobs.stream().map(job -> wording(request).brief(job)).toList(),
                request);
    }

    @PostMapping(path = "/drafts/{id}/impacts", consumes = LINES)
    ResponseEntity<?> ofFile(@PathVariable UUID id, HttpServletRequest request, @AuthenticationPrincipal Caller caller)
            throws IOException {
        return request.getContentLengthLong() > FileIntake.MOST_BYTES
                ? Problems.response(Problem.tooLarge(FileIntake.MOST_BYTES), request)
                : accepted(impacts.ofFile(id, request.getInputStream(), caller), request);
    }

    /** Without a body, or with an empty object. */
    @PostMapping("/drafts/{id}/impacts")
    ResponseEntity<?> ofStored(
            @PathVariable UUID id, HttpServletRequest request, @AuthenticationPrincipal Caller caller)
            throws IOException, HttpMediaTypeNotSupportedException {
        checkMediaType(request);
        Outcome<Boolean> body = JsonBodies.read(
                request, true, json -> JsonFields.of(json, Set.of()).outcome(() -> true));
        return accepted(body.then(nothing -> impacts.ofStored(id, caller)), request);
    }

    private static void checkMediaType(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
        if (request.getContentType() == null) {
            return;
        }
        try {
            MediaType sent = MediaType.parseMediaType(request.getContentType());
            if (!MediaType.APPLICATION_JSON.isCompatibleWith(sent)) {
                throw new HttpMediaTypeNotSupportedException(sent, TAKEN);
            }
        } catch (InvalidMediaTypeException malformed) {
            throw new HttpMediaTypeNotSupportedException((MediaType) null, TAKEN);
        }
    }

    @GetMapping("/impacts/{id}")
    ResponseEntity<?> impact(
            @PathVariable UUID id, HttpServletRequest request, @AuthenticationPrincipal Caller caller) {
        return JsonBodies.reply(
                impacts.find(id, caller), HttpStatus.OK, job -> wording(request).whole(job), request);
    }

    @PostMapping("/impacts/{id}/cancel")
    ResponseEntity<?> cancel(
            @PathVariable UUID id, HttpServletRequest request, @AuthenticationPrincipal Caller caller) {
        return JsonBodies.reply(
                impacts.cancel(id, caller),
                HttpStatus.OK,
                job -> wording(request).whole(job),
                request);
    }

    private ResponseEntity<?> accepted(Outcome<ImpactJob> outcome, HttpServletRequest request) {
        return outcome instanceof Outcome.Done<ImpactJob> done
                ? ResponseEntity.accepted()
                        .location(URI.create("/api/v1/impacts/" + done.value().id()))
                        .body(wording(request).whole(done.value()))
                : Problems.response(((Outcome.Refused<ImpactJob>) outcome).problem(), request);
    }

    private ImpactWording wording(HttpServletRequest request) {
        return new ImpactWording(impacts, Languages.of(request));
    }
}
