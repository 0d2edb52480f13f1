package fangfan.service.badinput;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws on a component of the OpenAPI document: a valid body that says everything, and every place in it. */
final class Shape {

    /** Stands in every text that is not checked by a pattern, so that an echo of it is seen. */
    static final String MARKER = "Mk7王某某zQ";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode document;
    private final String component;

    Shape(JsonNode document, String component) {
        this.document = document;
        this.component = component;
    }

    /** A body in which every property has a valid value. */
    JsonNode full() {
        return value("", document.at("/components/schemas/" + component));
    }

    /** JSON Pointers of all values in the body. */
    static List<String> places(JsonNode body) {
        List<String> places = new ArrayList<>();
        collect(body, "", places);
        return places;
    }

    private static void collect(JsonNode node, String at, List<String> places) {
        places.add(at);
        if (node.isObject()) {
            node.properties().forEach(property -> collect(property.getValue(), at + "/" + property.getKey(), places));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), at + "/" + i, places);
        }
    }

    private JsonNode value(String name, JsonNode written) {
        JsonNode schema = written.has("$ref")
                ? document.at(written.get("$ref").stringValue().substring(1))
                : written;
        if (schema.has("properties")) {
            ObjectNode object = JSON.createObjectNode();
            schema.get("properties")
                    .properties()
                    .forEach(property -> object.set(property.getKey(), value(property.getKey(), property.getValue())));
            return object;
        }
        if (schema.has("items")) {
            ArrayNode array = JSON.createArrayNode();
            return array.add(value(name, schema.get("items")));
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        if (schema.has("oneOf") || schema.has("minimum")) {
            return JSON.getNodeFactory().numberNode(1);
        }
        return schema.path("type").toString().contains("boolean")
                ? JSON.getNodeFactory().booleanNode(true)
                : JSON.getNodeFactory().stringNode(text(name, schema));
    }

    private static String text(String name, JsonNode schema) {
        return switch (name) {
            case "householdNo" -> "500116101201-0001";
            case "areaCode" -> "500116101201";
            case "memberNo", "victimMemberNo" -> "1";
            case "round" -> "2023-2";
            case "areaPrefix" -> "999";
            default ->
                schema.has("format")
                        ? "2023-09-30"
                        : schema.has("pattern")
                                ? schema.get("pattern").stringValue().contains("{4}") ? "2023-09" : "marked"
                                : MARKER;
        };
    }
}
