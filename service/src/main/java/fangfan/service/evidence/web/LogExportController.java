package fangfan.service.evidence.web;

import fangfan.service.access.Caller;
import fangfan.service.evidence.LogExports;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Streams the log. */
@RestController
class LogExportController {

    private static final int BUFFER = 1 << 16;

    private final LogExports exports;

    LogExportController(LogExports exports) {
        this.exports = exports;
    }

    @GetMapping("/api/v1/log/export")
    void export(HttpServletResponse response, @AuthenticationPrincipal Caller auditor) throws IOException {
        exports.begin(auditor);
        response.setContentType("application/x-ndjson");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"fangfan-log.ndjson\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
        exports.write(out, auditor);
        out.flush();
    }
}
