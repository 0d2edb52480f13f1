package fangfan.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Draws a household from the schema, in one of the many ways to write it, and says which facts were drawn. */
final class DrawnHousehold {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Random random;
    private final double known;
    private final StringBuilder text = new StringBuilder();
    private final ObjectNode facts;
    private int members;

    DrawnHousehold(Random random, double known) {
        this.random = random;
        this.known = known;
        this.facts = object(SchemaResource.tree("household"));
    }

    /** The household as sent. */
    String text() {
        return text.toString();
    }

    /** What was said of it, without the blanks. */
    ObjectNode facts() {
        return facts;
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = NODES.objectNode();
        text.append("{");
        for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
            String name = property.getKey();
            boolean required = schema.path("required")
                    .valueStream()
                    .anyMatch(one -> one.stringValue().equals(name));
            if (required || random.nextDouble() < known) {
                key(name);
                JsonNode value = value(name, SchemaLeaf.resolved(property.getValue()));
                boolean emptyPart = value.isObject() && value.isEmpty();
                if (!emptyPart) {
                    object.set(name, value);
                }
            } else if (random.nextBoolean()) {
                key(name);
                text.append("null");
            }
        }
        text.append("}");
        return object;
    }

    private void key(String name) {
        text.append(text.charAt(text.length() - 1) == '{' ? "" : ",")
                .append('"')
                .append(name)
                .append("\":");
    }

    private JsonNode value(String name, JsonNode schema) {
        if (schema.has("properties")) {
            return object(schema);
        }
        if (schema.has("items")) {
            return list(name, schema);
        }
        if (schema.has("oneOf")) {
            return amount(schema.get("oneOf").get(0));
        }
        if (schema.has("minimum")) {
            return number(schema);
        }
        if (schema.has("enum")) {
            List<String> codes = codes(schema);
            return written(codes.get(random.nextInt(codes.size())));
        }
        if (schema.path("type").toString().contains("boolean")) {
            boolean flag = random.nextBoolean();
            text.append(flag);
            return NODES.booleanNode(flag);
        }
        return written(string(name, schema));
    }

    private JsonNode list(String name, JsonNode schema) {
        JsonNode items = SchemaLeaf.resolved(schema.get("items"));
        ArrayNode list = NODES.arrayNode();
        text.append("[");
        if (items.has("enum")) {
            for (String code : codes(items).subList(0, random.nextInt(4))) {
                text.append(list.isEmpty() ? "" : ",");
                list.add(written(code));
            }
        } else {
            for (int size = random.nextInt(5); size > 0; size--) {
                text.append(list.isEmpty() ? "" : ",");
                list.add(value(name, items));
            }
        }
        text.append("]");
        return list;
    }

    private static List<String> codes(JsonNode schema) {
        List<String> codes = new ArrayList<>();
        schema.get("enum").forEach(code -> {
            if (!code.isNull()) {
                codes.add(code.stringValue());
            }
        });
        return codes;
    }

    private JsonNode amount(JsonNode limits) {
        long fen = random.nextLong(
                limits.get("minimum").decimalValue().movePointRight(2).longValueExact(),
                limits.get("maximum").decimalValue().movePointRight(2).longValueExact() + 1);
        BigDecimal amount = BigDecimal.valueOf(fen, 2);
        switch (random.nextInt(4)) {
            case 0 -> text.append(amount);
            case 1 -> text.append('"').append(amount).append('"');
            case 2 -> text.append(fen).append("e-2");
            default -> text.append(amount).append("000");
        }
        return NODES.numberNode(amount);
    }

    private JsonNode number(JsonNode schema) {
        long whole = random.nextLong(
                schema.get("minimum").longValue(), schema.get("maximum").longValue() + 1);
        text.append(whole).append(random.nextBoolean() ? "" : ".0");
        return NODES.numberNode(BigDecimal.valueOf(whole));
    }

    private String string(String name, JsonNode schema) {
        return switch (name) {
            case "householdNo" -> "500116101201-" + random.nextInt(10_000);
            case "areaCode" -> "500116101201";
            case "memberNo" -> String.valueOf(members++);
            case "victimMemberNo" -> "0";
            default ->
                schema.has("format")
                        ? "%04d-%02d-%02d"
                                .formatted(random.nextInt(10_000), random.nextInt(12) + 1, random.nextInt(28) + 1)
                        : schema.has("pattern")
                                ? "%04d-%02d".formatted(random.nextInt(10_000), random.nextInt(12) + 1)
                                : "王某😀\"\\\n".substring(0, 2 * random.nextInt(4));
        };
    }

    private JsonNode written(String value) {
        text.append(NODES.stringNode(value));
        return NODES.stringNode(value);
    }
}
