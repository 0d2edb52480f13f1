package fangfan.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One property of the household schema, wherever it stands, with the means to send a household that holds it. */
record SchemaLeaf(List<String> path, JsonNode schema, boolean required) {

    private static final JsonNode SCHEMA = SchemaResource.tree("household");
    private static final Map<String, String> REQUIRED =
            Map.of("householdNo", "\"500116101201-0001\"", "areaCode", "\"500116101201\"", "memberNo", "\"1\"");

    static Stream<SchemaLeaf> all() {
        List<SchemaLeaf> leaves = new ArrayList<>();
        collect(SCHEMA, List.of(), leaves);
        return leaves.stream();
    }

    String pointer() {
        return "/" + String.join("/", path);
    }

    /** An object of its own; what is in it are leaves again. */
    boolean isPart() {
        return schema.has("properties");
    }

    String name() {
        return path.get(path.size() - 1);
    }

    /** The smallest household in which the property has this value. */
    String household(String value) {
        return object(SCHEMA, 0, "\"" + name() + "\":" + value);
    }

    /** The smallest household in which the object that holds the property stands, without the property. */
    String householdWithout() {
        return object(SCHEMA, 0, "");
    }

    private String object(JsonNode written, int depth, String last) {
        JsonNode schema = resolved(written);
        String name = path.get(depth);
        List<String> properties = new ArrayList<>();
        schema.path("required").forEach(required -> {
            if (depth < path.size() - 1 || !required.stringValue().equals(name)) {
                properties.add("\"" + required.stringValue() + "\":" + REQUIRED.get(required.stringValue()));
            }
        });
        if (depth == path.size() - 1) {
            if (!last.isEmpty()) {
                properties.add(last);
            }
        } else {
            JsonNode child = resolved(schema.get("properties").get(name));
            properties.add("\"" + name + "\":"
                    + (child.has("items")
                            ? "[" + object(child.get("items"), depth + 2, last) + "]"
                            : object(child, depth + 1, last)));
        }
        return "{" + String.join(",", properties) + "}";
    }

    private static void collect(JsonNode object, List<String> path, List<SchemaLeaf> leaves) {
        for (Map.Entry<String, JsonNode> property : object.get("properties").properties()) {
            JsonNode schema = resolved(property.getValue());
            List<String> at =
                    Stream.concat(path.stream(), Stream.of(property.getKey())).toList();
            boolean required = object.path("required")
                    .valueStream()
                    .anyMatch(name -> name.stringValue().equals(property.getKey()));
            leaves.add(new SchemaLeaf(at, schema, required));
            if (schema.has("properties")) {
                collect(schema, at, leaves);
            }
            if (schema.path("items").has("properties")) {
                collect(
                        schema.get("items"),
                        Stream.concat(at.stream(), Stream.of("0")).toList(),
                        leaves);
            }
        }
    }

    static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? SCHEMA.at(schema.get("$ref").stringValue().substring(1)) : schema;
    }
}
