package fangfan.evidence;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON objects, written in the order of their members and read strictly: no member twice, nothing behind the object. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static byte[] print(ObjectNode object) {
        return MAPPER.writeValueAsBytes(object);
    }

    /** @param place of the object, should it be none */
    public static ObjectNode parse(byte[] bytes, String place) throws Malformed {
        try {
            if (MAPPER.readTree(bytes) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException notJson) {
            throw new Malformed(place);
        }
        throw new Malformed(place);
    }
}
