package fangfan.service.evaluation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;

/** Bodies are UTF-8; one that says otherwise would be read wrongly. */
final class BodyCharset {

    private BodyCharset() {}

    static void check(HttpServletRequest request, MediaType offered) throws HttpMediaTypeNotSupportedException {
        MediaType sent = MediaType.parseMediaType(String.valueOf(request.getContentType()));
        Charset charset = sent.getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw new HttpMediaTypeNotSupportedException(sent, List.of(offered));
        }
    }
}
