package fangfan.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Which amounts sent as numbers have more than 2 decimals? The schema says so in words only. */
final class AmountDecimals {

    private static final JsonNode SCHEMA = SchemaResource.tree("household");
    private static final int MOST = 2;

    private final List<Violation> violations = new ArrayList<>();

    private AmountDecimals() {}

    static List<Violation> in(JsonNode household, JsonPointer at) {
        AmountDecimals check = new AmountDecimals();
        check.walk(household, SCHEMA, at);
        return check.violations;
    }

    private void walk(JsonNode sent, JsonNode written, JsonPointer at) {
        JsonNode schema = resolved(written);
        if (schema.has("oneOf")) {
            checkAmount(sent, schema.get("oneOf").get(0), at);
        }
        if (sent.isObject() && schema.has("properties")) {
            schema.get("properties").properties().forEach(property -> {
                if (sent.has(property.getKey())) {
                    walk(sent.get(property.getKey()), property.getValue(), at.appendProperty(property.getKey()));
                }
            });
        }
        if (sent.isArray() && schema.has("items")) {
            for (int i = 0; i < sent.size(); i++) {
                walk(sent.get(i), schema.get("items"), at.appendIndex(i));
            }
        }
    }

    private void checkAmount(JsonNode sent, JsonNode limits, JsonPointer at) {
        if (!sent.isNumber()) {
            return;
        }
        BigDecimal amount = sent.decimalValue();
        boolean inRange = amount.compareTo(limits.get("minimum").decimalValue()) >= 0
                && amount.compareTo(limits.get("maximum").decimalValue()) <= 0;
        if (inRange && amount.stripTrailingZeros().scale() > MOST) {
            violations.add(new Violation(at.toString(), "decimals", Wording.DECIMALS));
        }
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? SCHEMA.at(schema.get("$ref").stringValue().substring(1)) : schema;
    }
}
