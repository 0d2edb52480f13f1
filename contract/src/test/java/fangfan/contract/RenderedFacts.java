package fangfan.contract;

import fangfan.facts.Answer;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Facts back as JSON, by the names of their components: what is not known is left out. */
public final class RenderedFacts {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RenderedFacts() {}

    public static ObjectNode of(Record facts) {
        ObjectNode object = NODES.objectNode();
        for (RecordComponent component : facts.getClass().getRecordComponents()) {
            Object value = valueOf(facts, component);
            if (value instanceof Answer<?> answer) {
                if (answer.isKnown()) {
                    object.set(component.getName(), node(answer.get()));
                }
            } else if (!(value instanceof Record part) || !of(part).isEmpty()) {
                object.set(component.getName(), node(value));
            }
        }
        return object;
    }

    private static JsonNode node(Object value) {
        if (value instanceof Record part) {
            return of(part);
        }
        if (value instanceof Collection<?> items) {
            ArrayNode array = NODES.arrayNode();
            items.forEach(item -> array.add(node(item)));
            return array;
        }
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        if (value instanceof Integer || value instanceof BigDecimal) {
            return NODES.numberNode(new BigDecimal(value.toString()));
        }
        return NODES.stringNode(value.toString());
    }

    private static Object valueOf(Record facts, RecordComponent component) {
        try {
            return component.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(broken);
        }
    }
}
