package fangfan.service.retention.web;

import fangfan.service.access.Caller;
import fangfan.service.retention.Retention;
import fangfan.service.retention.RetentionDocument;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells administrators what is kept, and what has been kept long enough. */
@RestController
class RetentionController {

    private final Retention retention;

    RetentionController(Retention retention) {
        this.retention = retention;
    }

    @GetMapping(path = "/api/v1/retention", produces = MediaType.APPLICATION_JSON_VALUE)
    RetentionDocument report(@AuthenticationPrincipal Caller administrator) {
        return retention.report(administrator.area());
    }
}
