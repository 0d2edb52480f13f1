package fangfan.service.ruleset.web;

import fangfan.service.access.Caller;
import fangfan.service.access.web.JsonBodies;
import fangfan.service.ruleset.Publications;
import fangfan.service.ruleset.VersionsDocument;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells of every version that was published; lets approvers withdraw the last one or publish an old one again. */
@RestController
@RequestMapping("/api/v1/rulesets")
class VersionController {

    private final Publications publications;
    private final Clock clock;

    VersionController(Publications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    VersionsDocument versions() {
        return LifeWording.versions(publications.versions(), publications.all(), clock.instant());
    }

    @GetMapping(path = "/{version}/workbooks/{name}", produces = Uploads.WORKBOOK)
    ResponseEntity<byte[]> workbook(@PathVariable int version, @PathVariable String name, HttpServletRequest request) {
        return Downloads.workbook(publications.workbooks(version), name, request);
    }

    @PostMapping(
            path = "/{version}/withdraw",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> withdraw(
            @PathVariable int version, HttpServletRequest request, @AuthenticationPrincipal Caller approver)
            throws IOException {
        return JsonBodies.reply(
                JsonBodies.read(request, LifeForms::reason)
                        .then(reason -> publications.withdraw(version, reason, approver)),
                HttpStatus.CREATED,
                LifeWording::publication,
                request);
    }

    @PostMapping(
            path = "/{version}/publish",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> publishAgain(
            @PathVariable int version, HttpServletRequest request, @AuthenticationPrincipal Caller approver)
            throws IOException {
        return JsonBodies.reply(
                JsonBodies.read(request, LifeForms::rollback)
                        .then(again -> publications.rollBack(version, again.reason(), again.inForceFrom(), approver)),
                HttpStatus.CREATED,
                LifeWording::publication,
                request);
    }
}
