package fangfan.service.badinput;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/** Requests as bytes, with a bad body, a bad head, or both. */
final class BadRequests {

    private static final String M = Shape.MARKER;

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
                case 0 -> spoilt.add("method " + (method = any(BadHeads.METHODS)));
                case 1 -> spoilt.add("target " + (target = any(BadHeads.TARGETS)));
                case 2 -> spoilt.add("query " + (target = target.split("\\?", 2)[0] + "?" + any(BadHeads.QUERIES)));
                case 3 -> spoilt.add("protocol " + (protocol = any(BadHeads.PROTOCOLS)));
                case 4 -> spoilt.add("without " + any(headers, headers::remove));
                case 5 -> spoilt.add("twice " + any(headers, name -> headers.put(name, twice(headers.get(name)))));
                case 6 -> {
                    headers.remove("Content-Length");
                    headers.put("Transfer-Encoding", List.of("chunked"));
                    body = chunked(body);
                    spoilt.add("chunks");
                }
                default -> {
                    String name = any(BadHeads.NAMES);
                    headers.put(name, List.of(any(BadHeads.HEADERS.get(name))));
                    spoilt.add(name);
                }
            }
        }
        return new Bad(endpoint, bytes(method + " " + target + " " + protocol, headers, body), spoilt.toString());
    }

    private byte[] body(Endpoint endpoint) {
        if (endpoint.isUpload()) {
            return new BadUploads(random).next();
        }
        if (endpoint.isForm()) {
            return new BadForms(random).spoilt(bodies.apply(endpoint).next());
        }
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

    private String any(Map<String, List<String>> headers, Consumer<String> change) {
        String name = any(List.copyOf(headers.keySet()));
        change.accept(name);
        return name;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
