package fangfan.service.evidence.web;

import fangfan.service.access.Caller;
import fangfan.service.evidence.LogExports;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Streams the log. */
@RestController
class LogExportController {

    private final LogExports exports;

    LogExportController(LogExports exports) {
        this.exports = exports;
    }

    @GetMapping("/api/v1/log/export")
    ResponseEntity<StreamingResponseBody> export(@AuthenticationPrincipal Caller auditor) {
        exports.begin(auditor);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/x-ndjson"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"fangfan-log.ndjson\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(out -> {
                    OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
                    exports.write(buffered, auditor);
                    buffered.flush();
                });
    }
}
