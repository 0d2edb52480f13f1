package fangfan.service.trace.web;

import fangfan.service.access.Caller;
import fangfan.service.access.web.JsonBodies;
import fangfan.service.trace.ErasureDocument;
import fangfan.service.trace.Erasures;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets administrators restrict, release and shred the records of a household. */
@RestController
@RequestMapping(path = "/api/v1/erasures", produces = MediaType.APPLICATION_JSON_VALUE)
class ErasureController {

    private static final int MOST = 200;

    private final Erasures erasures;

    ErasureController(Erasures erasures) {
        this.erasures = erasures;
    }

    @GetMapping
    List<ErasureDocument> newest(@AuthenticationPrincipal Caller administrator) {
        return erasures.newest(administrator, MOST).stream()
                .map(ErasureDocument::of)
                .toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> erase(HttpServletRequest request, @AuthenticationPrincipal Caller administrator)
            throws IOException {
        return JsonBodies.reply(
                JsonBodies.read(request, ErasureForm::read).then(order -> erasures.erase(order, administrator)),
                HttpStatus.CREATED,
                ErasureDocument::of,
                request);
    }
}
