package fangfan.service.evidence.web;

import fangfan.evidence.pack.Evidence;
import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.access.web.JsonBodies;
import fangfan.service.evidence.EvidencePackages;
import fangfan.service.problem.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the evidence of a decision as a zip; with the facts when a reason is told, which a URL never holds. */
@RestController
class EvidenceController {

    private final EvidencePackages packages;

    EvidenceController(EvidencePackages packages) {
        this.packages = packages;
    }

    @GetMapping("/api/v1/decisions/{id}/evidence")
    ResponseEntity<?> evidence(
            @PathVariable UUID id, HttpServletRequest request, @AuthenticationPrincipal Caller auditor)
            throws IOException {
        return zip(id, packages.of(id, Optional.empty(), auditor), request);
    }

    @PostMapping(path = "/api/v1/decisions/{id}/evidence", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> withFacts(
            @PathVariable UUID id, HttpServletRequest request, @AuthenticationPrincipal Caller auditor)
            throws IOException {
        Outcome<String> reason = JsonBodies.read(request, ReasonForm::read);
        return zip(id, reason.then(given -> packages.of(id, Optional.of(given), auditor)), request);
    }

    private static ResponseEntity<?> zip(UUID id, Outcome<Evidence> evidence, HttpServletRequest request)
            throws IOException {
        if (evidence instanceof Outcome.Refused<Evidence> refused) {
            return Problems.response(refused.problem(), request);
        }
        return EvidenceDownload.response(id, ((Outcome.Done<Evidence>) evidence).value());
    }
}
