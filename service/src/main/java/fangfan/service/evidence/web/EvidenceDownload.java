package fangfan.service.evidence.web;

import fangfan.evidence.pack.Evidence;
import fangfan.evidence.pack.EvidenceWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An evidence package as a file to be saved. */
final class EvidenceDownload {

    private EvidenceDownload() {}

    static ResponseEntity<byte[]> response(UUID id, Evidence evidence) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        EvidenceWriter.write(evidence, zip);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("fangfan-evidence-" + id + ".zip")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(zip.toByteArray());
    }
}
