package fangfan.service.playground;

import fangfan.service.vocabulary.FactEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fills a form from the body of a call; what the form does not ask is left out. */
final class FormReading {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, List<String>> written = new TreeMap<>();

    private FormReading() {}

    /** @return empty when the body cannot be read at all */
    static Optional<FormAnswers> of(String call, FormShape shape) {
        try {
            JsonNode body = JSON.readTree(call);
            JsonNode household = body.has("household") ? body.get("household") : body;
            FormReading form = new FormReading();
            form.read(household, shape);
            return household.isObject() ? Optional.of(FormAnswers.of(form.written)) : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private void read(JsonNode household, FormShape shape) {
        written.put(FormCall.AREA, List.of(household.path(FormCall.AREA).asString("")));
        shape.household().forEach(entry -> take(entry.key(), at(household, entry.key())));
        shape.lists().forEach((list, ofItem) -> {
            JsonNode items = household.path(list.key());
            if (!items.isArray()) {
                return;
            }
            written.put(list.key(), List.of(String.valueOf(items.size())));
            for (int position = 0; position < items.size(); position++) {
                for (FactEntry entry : ofItem) {
                    String property = entry.key().substring(list.key().length() + "[].".length());
                    take(FormShape.name(entry, position), items.get(position).path(property));
                }
            }
        });
    }

    private static JsonNode at(JsonNode household, String key) {
        JsonNode node = household;
        for (String property : key.split("\\.")) {
            node = node.path(property);
        }
        return node;
    }

    private void take(String name, JsonNode value) {
        if (value.isArray() && name.equals("departmentAlerts")) {
            String lines = value.valueStream().map(JsonNode::asString).reduce("", (all, line) -> all + line + "\n");
            written.put(name, List.of(lines.isEmpty() ? FormCall.NO_LINES.get(0) : lines));
        } else if (value.isArray()) {
            written.put(
                    name,
                    value.isEmpty()
                            ? List.of(FormAnswers.NONE)
                            : value.valueStream().map(JsonNode::asString).toList());
        } else if (value.isNumber()) {
            written.put(name, List.of(value.decimalValue().toPlainString()));
        } else if (value.isString() || value.isBoolean()) {
            written.put(name, List.of(value.asString()));
        }
    }
}
