package fangfan.service.access;

import fangfan.service.Reachable;
import fangfan.service.Sent;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps cookies and fills in forms, as a browser does; follows no redirects. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Reachable service;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public Browser(Reachable service) {
        this.service = service;
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.uri(path)).header("Accept-Language", "zh-CN");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    public HttpResponse<String> signIn(String name, String password) {
        return post("/login", Map.of("username", name, "password", password, "_csrf", token()));
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, fields, "*/*", "application/x-www-form-urlencoded");
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String accepted, String mediaType) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(service.uri(path))
                .header("Accept", accepted)
                .header("Accept-Language", "zh-CN")
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** As the script of a page does, once somebody is signed in. */
    public HttpResponse<String> postJson(String path, byte[] body) {
        return send(HttpRequest.newBuilder(service.uri(path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-XSRF-TOKEN", token("/account"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** The token that the sign-in page puts into its form. */
    public String token() {
        return token("/login");
    }

    public String token(String page) {
        Matcher token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new IllegalStateException("the form has no token");
        }
        return token.group(1);
    }

    Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("fangfan-session"))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return Sent.by(client, request);
    }
}
