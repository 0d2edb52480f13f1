package fangfan.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Which amounts sent as numbers have more than 2 decimals? The schema says so in words only. */
final class AmountDecimals {

    private static final int MOST = 2;
    private static final JsonNode SCHEMA = SchemaResource.tree("household");
    private static final Place HOUSEHOLD = place(SCHEMA);

    private final List<Violation> violations = new ArrayList<>();

    /** Where amounts stand: here, in properties and in elements. */
    private record Place(Optional<Limits> amount, Map<String, Place> properties, Optional<Place> elements) {

        boolean hasAmounts() {
            return amount.isPresent() || !properties.isEmpty() || elements.isPresent();
        }
    }

    private record Limits(BigDecimal least, BigDecimal most) {}

    private AmountDecimals() {}

    static List<Violation> in(JsonNode household, JsonPointer at) {
        AmountDecimals check = new AmountDecimals();
        check.walk(household, HOUSEHOLD, () -> at);
        return check.violations;
    }

    private static Place place(JsonNode written) {
        JsonNode schema = written.has("$ref")
                ? SCHEMA.at(written.get("$ref").stringValue().substring(1))
                : written;
        Map<String, Place> properties = new LinkedHashMap<>();
        schema.path("properties").properties().forEach(property -> {
            Place place = place(property.getValue());
            if (place.hasAmounts()) {
                properties.put(property.getKey(), place);
            }
        });
        return new Place(
                schema.optional("oneOf").map(branches -> limits(branches.get(0))),
                properties,
                schema.optional("items").map(AmountDecimals::place).filter(Place::hasAmounts));
    }

    private static Limits limits(JsonNode number) {
        return new Limits(
                number.get("minimum").decimalValue(), number.get("maximum").decimalValue());
    }

    private void walk(JsonNode sent, Place place, Supplier<JsonPointer> at) {
        if (place.amount().isPresent() && sent.isNumber()) {
            checkAmount(sent.decimalValue(), place.amount().get(), at);
        }
        if (sent.isObject()) {
            place.properties().forEach((name, property) -> {
                JsonNode value = sent.get(name);
                if (value != null) {
                    walk(value, property, () -> at.get().appendProperty(name));
                }
            });
        }
        if (sent.isArray() && place.elements().isPresent()) {
            for (int i = 0; i < sent.size(); i++) {
                int index = i;
                walk(sent.get(i), place.elements().get(), () -> at.get().appendIndex(index));
            }
        }
    }

    private void checkAmount(BigDecimal amount, Limits limits, Supplier<JsonPointer> at) {
        boolean inRange = amount.compareTo(limits.least()) >= 0 && amount.compareTo(limits.most()) <= 0;
        if (inRange && amount.stripTrailingZeros().scale() > MOST) {
            violations.add(new Violation(at.get().toString(), "decimals", Wording.DECIMALS));
        }
    }
}
