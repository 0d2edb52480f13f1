package fangfan.service.badinput;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Requests as bytes, with a bad body, a bad head, or both. */
final class BadRequests {

    private static final String M = Shape.MARKER;
    private static final String LONG = "x".repeat(20_000);
    private static final List<String> METHODS = List.of(
            "GET",
            "PUT",
            "PATCH",
            "DELETE",
            "HEAD",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "PROPFIND",
            "post",
            "",
            "G E T",
            "BREW");
    private static final List<String> TARGETS = List.of(
            "/",
            "//",
            "*",
            "/api",
            "/api/v1/",
            "/api/v1/nothing",
            "/api/v1/evaluations/",
            "/API/V1/EVALUATIONS",
            "/api/v1/evaluations/../keys",
            "/api/v1/evaluations/..;/keys",
            "/api/v1/%2e%2e/v1/keys",
            "/api/v1/evaluations%00",
            "/api/v1/evaluations%2f",
            "/api/v1/%ff%fe",
            "/api/v1/%",
            "/api/v1/%zz",
            "/api/v1/decisions/" + "a".repeat(9_000),
            "/api/v1/decisions/%E7%8E%8B%E6%9F%90",
            "/api/v1/decisions/00000000-0000-0000-0000-000000000000",
            "/api/v1/decisions/1-1-1-1-1",
            "/api/v1/decisions/%0d%0aX-A:%20b",
            "/api/v1/decisions/a\\b",
            "/api/v1/<a>",
            "http://elsewhere/api/v1/evaluations",
            "http://[",
            "/actuator/env",
            "/actuator/heapdump",
            "/error",
            "/h2-console",
            "/WEB-INF/web.xml",
            "/api/v1/evaluations;jsessionid=1",
            "api/v1/evaluations",
            "/api/v1/evaluations#a",
            "/api/v1/\u00e9",
            "/v3/api-docs/nothing",
            "/swagger-ui/../../application.yaml",
            "/api/v1/keys/" + "%41".repeat(300));
    private static final List<String> QUERIES = List.of(
            "explain",
            "explain=",
            "explain=ALL",
            "explain=all&explain=no",
            "explain=%zz",
            "explain=%ff",
            "explain=%00",
            "=",
            "&&&",
            "a=" + "b".repeat(3_000),
            "a&".repeat(3_000),
            "%E7%8E%8B",
            "explain[]=all",
            "explain=all;x=y",
            "?",
            "<>",
            "a=b\u00e9");
    private static final Map<String, List<String>> HEADERS = Map.ofEntries(
            Map.entry(
                    "Content-Type",
                    List.of(
                            "",
                            "text/plain",
                            "application/xml",
                            "application",
                            "application/json; charset=gbk",
                            "application/json; charset=",
                            "application/json;;;",
                            "application/json, text/plain",
                            "*/*",
                            "application/*",
                            "multipart/form-data",
                            "multipart/form-data; boundary=x",
                            "application/x-www-form-urlencoded",
                            "application/json; charset=utf-8",
                            "application/json; a=\"",
                            "application/vnd.a+json",
                            "\u00e9/\u00e9",
                            LONG)),
            Map.entry(
                    "Accept",
                    List.of(
                            "",
                            "*",
                            "text/html",
                            "application/xml",
                            "image/*;q=0.1",
                            "application/json;q=0",
                            "a/b/c",
                            ",,,",
                            "*/*;q=2",
                            "text/event-stream",
                            "application/problem+xml",
                            "application/json;charset=x",
                            LONG)),
            Map.entry(
                    "Accept-Language",
                    List.of(
                            "",
                            "*",
                            "en",
                            "en;q=2",
                            "en;q=x",
                            "zh-",
                            "-",
                            "en-US-x-" + "a".repeat(50),
                            "xx".repeat(4_000),
                            ";q=1",
                            "en,,zh",
                            "\u00e9",
                            "en_US",
                            "i-klingon",
                            "en;q=0",
                            "zh-CN;q=0,en;q=0.001")),
            Map.entry("Accept-Encoding", List.of("gzip;q=x", "br", "*;q=0", "identity;q=0")),
            Map.entry("Accept-Charset", List.of("gbk", "x;q=y")),
            Map.entry(
                    "Idempotency-Key",
                    List.of(
                            "",
                            " ",
                            "k".repeat(65),
                            "k".repeat(5_000),
                            "\u00e9",
                            "\u0080",
                            "a\tb",
                            M,
                            "'; --",
                            "k",
                            "%00")),
            Map.entry(
                    "X-API-Key",
                    List.of("", "ffk_", "ffk_" + "A".repeat(43), "\u00e9", "x".repeat(9_000), "null", "' or 1=1")),
            Map.entry(
                    "Host",
                    List.of(
                            "",
                            "a b",
                            "[",
                            "[::1",
                            "x:y",
                            "x:99999999",
                            "\u00e9",
                            "a,b",
                            "x/y",
                            "..",
                            "x".repeat(3_000))),
            Map.entry(
                    "Content-Length",
                    List.of(
                            "-1",
                            "0",
                            "1",
                            "two",
                            "1e3",
                            "+5",
                            "99999999999999999999",
                            "9223372036854775807",
                            "1048577",
                            "0x10",
                            "5, 5",
                            "")),
            Map.entry(
                    "Transfer-Encoding",
                    List.of(
                            "chunked",
                            "gzip",
                            "identity",
                            "chunked, chunked",
                            "gzip, chunked",
                            "x",
                            "",
                            "Chunked;a=b")),
            Map.entry("Content-Encoding", List.of("gzip", "br", "x")),
            Map.entry("Expect", List.of("100-continue", "200-ok", "")),
            Map.entry("Cookie", List.of("a", "=;=;=", "fangfan-session=" + "x".repeat(200), "a=\"", "\u00e9=1")),
            Map.entry("Origin", List.of("null", "http://elsewhere", "\u00e9")),
            Map.entry("Authorization", List.of("Basic", "Basic !!!", "Bearer x", "Basic YTpi")),
            Map.entry("Range", List.of("bytes=0-1", "bytes=9-1", "x")),
            Map.entry("If-None-Match", List.of("*", "\"x\"", "x\"")),
            Map.entry("If-Modified-Since", List.of("x", "Mon, 99 Foo 2023")),
            Map.entry("Upgrade", List.of("h2c", "websocket", "x")),
            Map.entry("Connection", List.of("Upgrade, HTTP2-Settings", "close", "x")),
            Map.entry("traceparent", List.of("x", "00-0-0-0", "00-" + "f".repeat(32) + "-" + "f".repeat(16) + "-ff")),
            Map.entry("X-Forwarded-For", List.of("x", "127.0.0.1, 1.1.1.1", M)),
            Map.entry("X-Forwarded-Host", List.of("elsewhere", "a b")),
            Map.entry("X-HTTP-Method-Override", List.of("DELETE", "x")),
            Map.entry("X-A", List.of("\u0001", "\u007f", "a\rb", "a\nb", "a\r\n b", "\u0000", LONG + LONG, M)));
    private static final List<String> NAMES =
            List.copyOf(HEADERS.keySet().stream().sorted().toList());
    private static final List<String> PROTOCOLS =
            List.of("HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP/9.9", "http/1.1", "", "X", "HTTP/1.1 x");

    /** One request, and how to tell it in a failure. */
    record Bad(Endpoint endpoint, byte[] bytes, String spoilt) {}

    private final Random random;
    private final Function<Endpoint, BadBodies> bodies;
    private final Function<Endpoint, String> keys;

    BadRequests(Random random, Function<Endpoint, BadBodies> bodies, Function<Endpoint, String> keys) {
        this.random = random;
        this.bodies = bodies;
        this.keys = keys;
    }

    Bad next() {
        Endpoint endpoint = random.nextInt(5) < 4
                ? any(Endpoint.ALL.stream().filter(Endpoint::hasBody).toList())
                : any(Endpoint.ALL);
        byte[] body = endpoint.hasBody() ? body(endpoint) : new byte[0];
        List<String> spoilt = new ArrayList<>();
        String method = endpoint.method();
        String target = endpoint.target();
        String protocol = "HTTP/1.1";
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("Host", List.of("127.0.0.1"));
        headers.put("X-API-Key", List.of(keys.apply(endpoint)));
        if (endpoint.hasBody()) {
            headers.put("Content-Type", List.of(endpoint.mediaType()));
        }
        headers.put("Content-Length", List.of(String.valueOf(body.length)));
        for (int more = random.nextInt(10) < 6 && endpoint.hasBody() ? 0 : 1 + random.nextInt(2); more > 0; more--) {
            switch (random.nextInt(12)) {
                case 0 -> spoilt.add("method " + (method = any(METHODS)));
                case 1 -> spoilt.add("target " + (target = any(TARGETS)));
                case 2 -> spoilt.add("query " + (target = target.split("\\?", 2)[0] + "?" + any(QUERIES)));
                case 3 -> spoilt.add("protocol " + (protocol = any(PROTOCOLS)));
                case 4 -> spoilt.add("without " + any(headers, headers::remove));
                case 5 -> spoilt.add("twice " + any(headers, name -> headers.put(name, twice(headers.get(name)))));
                case 6 -> {
                    headers.remove("Content-Length");
                    headers.put("Transfer-Encoding", List.of("chunked"));
                    body = chunked(body);
                    spoilt.add("chunks");
                }
                default -> {
                    String name = any(NAMES);
                    headers.put(name, List.of(any(HEADERS.get(name))));
                    spoilt.add(name);
                }
            }
        }
        return new Bad(endpoint, bytes(method + " " + target + " " + protocol, headers, body), spoilt.toString());
    }

    private byte[] body(Endpoint endpoint) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int lines = endpoint.isBulk() ? 1 + random.nextInt(3) : 1; lines > 0; lines--) {
            body.writeBytes(bodies.apply(endpoint).next());
            if (endpoint.isBulk()) {
                body.writeBytes(random.nextInt(4) == 0 ? new byte[] {'\r', '\n'} : new byte[] {'\n'});
            }
        }
        return body.toByteArray();
    }

    private byte[] chunked(byte[] body) {
        String end = any(List.of(
                "\r\n0\r\n\r\n",
                "\r\n0\r\n\r\n",
                "",
                "\r\n",
                "0\r\n\r\n",
                "\r\n0\r\nX-A: b\r\n\r\n",
                "\r\n-1\r\n\r\n"));
        String size = any(List.of("%x", "%x", "%x;a=b", "0%x", "%d", "-%x", "%xg", "", "ffffffffffffffff", "\u00e9"))
                .replace("%x", Integer.toHexString(body.length))
                .replace("%d", String.valueOf(body.length + 16));
        ByteArrayOutputStream chunked = new ByteArrayOutputStream();
        chunked.writeBytes(latin(size + "\r\n"));
        chunked.writeBytes(body);
        chunked.writeBytes(latin(end));
        return chunked.toByteArray();
    }

    private static byte[] bytes(String line, Map<String, List<String>> headers, byte[] body) {
        StringBuilder head = new StringBuilder(line).append("\r\n");
        headers.forEach((name, values) -> values.forEach(
                value -> head.append(name).append(": ").append(value).append("\r\n")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(latin(head.append("\r\n").toString()));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.contains(M) ? text.getBytes(StandardCharsets.UTF_8) : text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<String> twice(List<String> values) {
        return List.of(values.get(0), values.get(0));
    }

    private String any(Map<String, List<String>> headers, java.util.function.Consumer<String> change) {
        String name = any(List.copyOf(headers.keySet()));
        change.accept(name);
        return name;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
