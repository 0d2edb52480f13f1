package fangfan.service.problem.web;

import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers requests with problem documents. */
public final class Problems {

    private Problems() {}

    public static ResponseEntity<byte[]> response(Problem problem, HttpServletRequest request) {
        return response(problem, request, HttpHeaders.EMPTY);
    }

    /** @param headers that the refusal needs besides, such as {@code Allow} */
    static ResponseEntity<byte[]> response(Problem problem, HttpServletRequest request, HttpHeaders headers) {
        ResponseEntity.BodyBuilder response = ResponseEntity.status(
                        problem.kind().status())
                .headers(headers)
                .contentType(MediaType.parseMediaType(ProblemWriter.MEDIA_TYPE));
        problem.retryAfter().ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
        return response.body(ProblemWriter.write(problem, Languages.of(request)));
    }

    /** For where no controller is reached. */
    public static void send(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(problem.kind().status());
        response.setContentType(ProblemWriter.MEDIA_TYPE);
        problem.retryAfter().ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
        byte[] document = ProblemWriter.write(problem, Languages.of(request));
        response.setContentLength(document.length);
        response.getOutputStream().write(document);
    }
}
