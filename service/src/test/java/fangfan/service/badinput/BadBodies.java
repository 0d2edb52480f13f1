package fangfan.service.badinput;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies of one component, each spoilt in one or two ways; a few come out right. */
final class BadBodies {

    private static final String HOLE = "a hole to fill";

    private final Random random;
    private final JsonNode full;
    private final List<String> places;

    BadBodies(Random random, Shape shape) {
        this(random, shape.full());
    }

    /** @param full a body that is sound and says everything */
    BadBodies(Random random, JsonNode full) {
        this.random = random;
        this.full = full;
        this.places = Shape.places(full);
    }

    byte[] next() {
        byte[] body = switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> utf8(holed(BadValues.any(random)));
            case 4 -> utf8(withoutOne());
            case 5 -> utf8(withOneMore());
            case 6 -> utf8(full.toString());
            default -> utf8(odd());
        };
        return random.nextInt(3) == 0 ? spoilt(body) : body;
    }

    /** The body with something else in one place. */
    private String holed(String written) {
        String place = places.get(random.nextInt(places.size()));
        if (place.isEmpty()) {
            return written;
        }
        JsonNode copy = full.deepCopy();
        JsonPointer at = JsonPointer.compile(place);
        JsonNode parent = copy.at(at.head());
        if (parent instanceof ObjectNode object) {
            object.put(at.last().getMatchingProperty(), HOLE);
        } else {
            ((ArrayNode) parent).set(at.last().getMatchingIndex(), HOLE);
        }
        return copy.toString().replace("\"" + HOLE + "\"", written);
    }

    private String withoutOne() {
        String place = places.get(1 + random.nextInt(places.size() - 1));
        JsonNode copy = full.deepCopy();
        JsonPointer at = JsonPointer.compile(place);
        if (copy.at(at.head()) instanceof ObjectNode object) {
            object.remove(at.last().getMatchingProperty());
        } else {
            ((ArrayNode) copy.at(at.head())).removeAll();
        }
        return copy.toString();
    }

    /** A property that is unknown, or there already. */
    private String withOneMore() {
        String text = full.toString();
        int brace = text.indexOf('{', random.nextInt(text.length() / 2));
        String name = random.nextBoolean()
                ? List.of("", "Household", Shape.MARKER.repeat(20), "__proto__", "\\u0000", "~1/~0", "\\ud800")
                        .get(random.nextInt(7))
                : text.substring(text.indexOf('"', brace) + 1, text.indexOf('"', text.indexOf('"', brace) + 1));
        return text.substring(0, brace + 1) + "\"" + name + "\":" + BadValues.any(random) + ","
                + text.substring(brace + 1);
    }

    private String odd() {
        int deep = random.nextInt(1, 3_000);
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> "[".repeat(deep);
            case 2 -> "{\"household\":".repeat(deep);
            case 3 -> "{\"a\":".repeat(33) + "1" + "}".repeat(33);
            case 4 -> "[".repeat(32) + "]".repeat(32);
            case 5 -> full + "" + full;
            case 6 -> "<call/>";
            case 7 -> "household=" + Shape.MARKER;
            case 8 -> "\"" + Shape.MARKER + "\"";
            case 9 -> " ".repeat(deep);
            case 10 -> "{\"" + "a".repeat(deep * 20) + "\":1}";
            default -> "[" + "0,".repeat(deep) + "0]";
        };
    }

    /** The bytes with a few of them wrong. */
    private byte[] spoilt(byte[] body) {
        if (body.length == 0) {
            return body;
        }
        int at = random.nextInt(body.length);
        byte[] odd = List.of(
                        bytes(0xff),
                        bytes(0xc0, 0x80),
                        bytes(0xed, 0xa0, 0x80),
                        bytes(0xf5, 0x80, 0x80, 0x80),
                        bytes(0),
                        bytes(0xef, 0xbb, 0xbf),
                        bytes(0x1b),
                        bytes('"'),
                        bytes('}'),
                        bytes('\\'),
                        bytes('\n'),
                        bytes(0x80))
                .get(random.nextInt(12));
        ByteArrayOutputStream spoilt = new ByteArrayOutputStream();
        switch (random.nextInt(5)) {
            case 0 -> spoilt.write(body, 0, at);
            case 1 -> {
                spoilt.write(body, 0, at);
                spoilt.writeBytes(odd);
                spoilt.write(body, at, body.length - at);
            }
            case 2 -> {
                spoilt.write(body, 0, at);
                spoilt.write(body, at + 1, body.length - at - 1);
            }
            case 3 -> {
                spoilt.writeBytes(odd);
                spoilt.writeBytes(body);
            }
            default -> {
                int end = Math.min(body.length, at + random.nextInt(200));
                spoilt.write(body, 0, end);
                spoilt.writeBytes(Arrays.copyOfRange(body, at, body.length));
            }
        }
        return spoilt.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
