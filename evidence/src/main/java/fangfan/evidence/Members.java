package fangfan.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The members of one JSON object, each read once and each in the one way that its value can be written.
 *
 * <p>Otherwise two files that differ could say the same, and what is changed in one would go unseen.
 */
public final class Members {

    private final ObjectNode object;
    private final Set<String> read = new HashSet<>();

    public Members(ObjectNode object) {
        this.object = object;
    }

    public boolean has(String name) {
        return object.has(name);
    }

    public String text(String name) throws Malformed {
        JsonNode node = node(name);
        if (!node.isString()) {
            throw new Malformed(name);
        }
        String text = node.stringValue();
        // Half a pair would be hashed as a question mark.
        if (!Utf8.isWhole(text)) {
            throw new Malformed(name);
        }
        return text;
    }

    public boolean flag(String name) throws Malformed {
        JsonNode node = node(name);
        if (!node.isBoolean()) {
            throw new Malformed(name);
        }
        return node.booleanValue();
    }

    public int number(String name) throws Malformed {
        long number = longNumber(name);
        if (number != (int) number) {
            throw new Malformed(name);
        }
        return (int) number;
    }

    public long longNumber(String name) throws Malformed {
        JsonNode node = node(name);
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new Malformed(name);
        }
        return node.longValue();
    }

    public UUID uuid(String name) throws Malformed {
        String text = text(name);
        try {
            return same(Optional.of(UUID.fromString(text)), text, name);
        } catch (IllegalArgumentException notAnId) {
            throw new Malformed(name);
        }
    }

    public LocalDate day(String name) throws Malformed {
        String text = text(name);
        try {
            return same(Optional.of(LocalDate.parse(text)), text, name);
        } catch (DateTimeException notADay) {
            throw new Malformed(name);
        }
    }

    public Instant instant(String name) throws Malformed {
        return Millis.parse(text(name)).orElseThrow(() -> new Malformed(name));
    }

    public byte[] base64(String name) throws Malformed {
        return StrictBase64.parse(text(name)).orElseThrow(() -> new Malformed(name));
    }

    public byte[] hash(String name) throws Malformed {
        return Hex.parseHash(text(name)).orElseThrow(() -> new Malformed(name));
    }

    public ObjectNode object(String name) throws Malformed {
        if (node(name) instanceof ObjectNode inner) {
            return inner;
        }
        throw new Malformed(name);
    }

    public JsonNode node(String name) throws Malformed {
        JsonNode node = object.get(name);
        if (node == null || !read.add(name)) {
            throw new Malformed(name);
        }
        return node;
    }

    /** Refuses members that nobody has read. */
    public void end() throws Malformed {
        for (String name : object.propertyNames()) {
            if (!read.contains(name)) {
                throw new Malformed(name);
            }
        }
    }

    private static <T extends Object> T same(Optional<T> value, String text, String name) throws Malformed {
        return value.filter(found -> found.toString().equals(text)).orElseThrow(() -> new Malformed(name));
    }
}
