package fangfan.contract;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a JSON text into a tree in which no key stands twice and every number is a decimal of bounded size. */
final class JsonTree {

    static final int DEEPEST = 32;

    // Limits on length are the caller's: a body is at most 1 MB. The parser's own would refuse what is JSON.
    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String text;
    private final JsonParser parser;

    private JsonTree(String text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    static JsonNode of(String text) throws FaultyJson {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonTree tree = new JsonTree(text, parser);
            JsonNode root = tree.value(tree.next(), 0);
            if (tree.next() != null) {
                throw tree.fault(JsonFault.TRAILING_TEXT);
            }
            return root;
        }
    }

    private @Nullable JsonToken next() throws FaultyJson {
        try {
            return parser.nextToken();
        } catch (JacksonException notJson) {
            throw faultAt(JsonFault.NOT_JSON, parser.currentLocation().getCharOffset());
        }
    }

    private JsonNode value(@Nullable JsonToken token, int depth) throws FaultyJson {
        if (token == null) {
            throw faultAt(JsonFault.NOT_JSON, text.length());
        }
        return switch (token) {
            case START_OBJECT -> object(deeper(depth));
            case START_ARRAY -> array(deeper(depth));
            case VALUE_STRING -> NODES.stringNode(string());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.numberNode(JsonDecimal.of(string()));
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw fault(JsonFault.NOT_JSON);
        };
    }

    private int deeper(int depth) throws FaultyJson {
        if (depth == DEEPEST) {
            throw fault(JsonFault.TOO_DEEP);
        }
        return depth + 1;
    }

    private ObjectNode object(int depth) throws FaultyJson {
        ObjectNode object = NODES.objectNode();
        while (next() == JsonToken.PROPERTY_NAME) {
            String name = string();
            if (object.has(name)) {
                throw fault(JsonFault.DUPLICATE_KEY);
            }
            object.set(name, value(next(), depth));
        }
        return object;
    }

    private ArrayNode array(int depth) throws FaultyJson {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            array.add(value(token, depth));
        }
        return array;
    }

    private String string() throws FaultyJson {
        String string;
        try {
            string = parser.getString();
        } catch (JacksonException notJson) {
            throw faultAt(JsonFault.NOT_JSON, parser.currentLocation().getCharOffset());
        }
        if (hasHalfPair(string)) {
            throw fault(JsonFault.LONE_SURROGATE);
        }
        return string;
    }

    private static boolean hasHalfPair(String string) {
        for (int i = 0; i < string.length(); i++) {
            if (Character.isSurrogate(string.charAt(i))) {
                boolean isPair =
                        i + 1 < string.length() && Character.isSurrogatePair(string.charAt(i), string.charAt(i + 1));
                if (!isPair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private FaultyJson fault(JsonFault fault) {
        return faultAt(fault, parser.currentTokenLocation().getCharOffset());
    }

    private FaultyJson faultAt(JsonFault fault, long index) {
        return new FaultyJson(fault, Position.at(text, (int) Math.max(0, index)));
    }
}
