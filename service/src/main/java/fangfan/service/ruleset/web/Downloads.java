package fangfan.service.ruleset.web;

import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.problem.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Workbooks as they are given back: the very bytes, to be saved and never shown. */
final class Downloads {

    private Downloads() {}

    static ResponseEntity<byte[]> workbook(Map<String, byte[]> workbooks, String name, HttpServletRequest request) {
        byte[] content = workbooks.get(name);
        if (content == null) {
            return Problems.response(Problem.of(ProblemKind.NOT_FOUND), request);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Uploads.WORKBOOK))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
