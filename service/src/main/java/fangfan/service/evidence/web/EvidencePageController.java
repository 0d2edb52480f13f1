package fangfan.service.evidence.web;

import fangfan.evidence.pack.Evidence;
import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.evidence.EvidencePackages;
import fangfan.service.page.web.PageController;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Lets an auditor save the evidence from the page of a decision. */
@PageController
class EvidencePageController {

    private final EvidencePackages packages;

    EvidencePageController(EvidencePackages packages) {
        this.packages = packages;
    }

    @GetMapping("/decisions/{id}/evidence")
    ResponseEntity<byte[]> evidence(@PathVariable UUID id, @AuthenticationPrincipal Caller auditor) throws IOException {
        Outcome<Evidence> evidence = packages.of(id, Optional.empty(), auditor);
        if (evidence instanceof Outcome.Refused<Evidence> refused) {
            throw new ResponseStatusException(
                    HttpStatusCode.valueOf(refused.problem().kind().status()));
        }
        return EvidenceDownload.response(id, ((Outcome.Done<Evidence>) evidence).value());
    }
}
