package fangfan.service.search.web;

import fangfan.service.problem.Incident;
import fangfan.service.problem.web.BrokenOff;
import fangfan.service.search.Export;
import fangfan.service.search.ExportFormat;
import fangfan.service.search.LineExport;
import fangfan.service.search.SheetExport;
import fangfan.vocabulary.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends exports, to be saved and never shown. */
@Component
class ExportReplies {

    private static final Logger LOGGER = LoggerFactory.getLogger(ExportReplies.class);

    private final LineExport lines;
    private final SheetExport sheets;

    ExportReplies(LineExport lines, SheetExport sheets) {
        this.lines = lines;
        this.sheets = sheets;
    }

    /** @throws RuntimeException while nothing has been sent yet; after that the connection is cut, so that no part is taken for the whole */
    void send(
            Export export,
            ExportFormat format,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("decisions." + format.extension())
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        try (Export closing = export) {
            write(closing, format, language, response.getOutputStream());
        } catch (IOException cause) {
            LOGGER.warn("an export was broken off: {}", cause.getClass().getName());
            BrokenOff.mark(request, cause);
        } catch (RuntimeException | Error cause) {
            if (!response.isCommitted()) {
                response.reset();
                throw cause;
            }
            Incident.report(cause);
            BrokenOff.mark(request, cause);
        }
    }

    private void write(Export export, ExportFormat format, Language language, OutputStream out) throws IOException {
        switch (format) {
            case NDJSON -> lines.write(export, out);
            case XLSX -> sheets.write(export, language, out);
        }
        out.flush();
    }
}
