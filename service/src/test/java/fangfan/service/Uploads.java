package fangfan.service;

import fangfan.service.access.Role;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Workbooks on their way to the service. */
public final class Uploads {

    public static final String PATH = "/api/v1/workbooks/check";
    public static final String MEDIA_TYPE = "multipart/form-data; boundary=between";

    private Uploads() {}

    /** A form with one file. */
    public static byte[] form(String field, String fileName, byte[] content) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes("""
                --between\r
                Content-Disposition: form-data; name="%s"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                """.formatted(field, fileName).getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n--between--\r\n".getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    public static HttpResponse<String> check(RunningService service, Role role, String fileName, byte[] content) {
        return check(service, role, fileName, content, "zh-CN");
    }

    public static HttpResponse<String> check(
            RunningService service, Role role, String fileName, byte[] content, String language) {
        return service.send(service.request(PATH, role)
                .header("Content-Type", MEDIA_TYPE)
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form("file", fileName, content))));
    }
}
