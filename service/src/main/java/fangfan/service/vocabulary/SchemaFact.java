package fangfan.service.vocabulary;

import fangfan.contract.CallReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One fact of the contract's household schema.
 *
 * @param key for example {@code members[].studentStatus}
 */
record SchemaFact(String key, JsonNode schema, boolean required) {

    private static final JsonNode HOUSEHOLD = read();

    /** In the order of the schema; an object is told by what is in it, a list of objects also by itself. */
    static List<SchemaFact> all() {
        List<SchemaFact> facts = new ArrayList<>();
        collect(HOUSEHOLD, "", facts);
        return facts;
    }

    private static void collect(JsonNode object, String prefix, List<SchemaFact> facts) {
        for (Map.Entry<String, JsonNode> property : object.get("properties").properties()) {
            String key = prefix + property.getKey();
            JsonNode schema = resolved(property.getValue());
            if (schema.has("properties")) {
                collect(schema, key + ".", facts);
                continue;
            }
            boolean required = object.path("required")
                    .valueStream()
                    .anyMatch(name -> name.stringValue().equals(property.getKey()));
            facts.add(new SchemaFact(key, schema, required));
            if (schema.path("items").has("properties")) {
                collect(schema.get("items"), key + "[].", facts);
            }
        }
    }

    /** The schema of a list's elements. */
    JsonNode items() {
        return resolved(schema.path("items"));
    }

    boolean is(String type) {
        JsonNode types = schema.path("type");
        return types.isArray()
                ? types.valueStream().anyMatch(one -> one.stringValue().equals(type))
                : types.asString("").equals(type);
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref")
                ? HOUSEHOLD.at(schema.get("$ref").stringValue().substring(1))
                : schema;
    }

    private static JsonNode read() {
        try (InputStream in = CallReader.class.getResourceAsStream("household.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("no schema of the household");
            }
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
