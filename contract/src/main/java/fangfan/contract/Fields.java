package fangfan.contract;

import fangfan.facts.Answer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * The properties of one object, typed. Absent and {@code null} are both not known.
 *
 * <p>Invariant: the object has passed its schema, so nothing is checked again.
 */
final class Fields {

    private final JsonNode object;

    Fields(JsonNode object) {
        this.object = object;
    }

    /** A property that the schema requires. */
    String required(String name) {
        return object.get(name).stringValue();
    }

    Answer<String> text(String name) {
        return answer(name, JsonNode::stringValue);
    }

    Answer<Boolean> flag(String name) {
        return answer(name, JsonNode::booleanValue);
    }

    Answer<Integer> whole(String name) {
        return answer(name, value -> value.decimalValue().intValueExact());
    }

    Answer<LocalDate> day(String name) {
        return answer(name, value -> LocalDate.parse(value.stringValue()));
    }

    Answer<YearMonth> month(String name) {
        return answer(name, value -> YearMonth.parse(value.stringValue()));
    }

    /** An amount in yuan, always with 2 decimals: 3500, 3500.0 and "3500.00" are the same fact. */
    Answer<BigDecimal> amount(String name) {
        return answer(
                name,
                value -> (value.isString() ? new BigDecimal(value.stringValue()) : value.decimalValue())
                        .setScale(2, RoundingMode.UNNECESSARY));
    }

    /** A measured number, without zeros at its end: 80.5 and 80.50 are the same fact. */
    Answer<BigDecimal> number(String name) {
        return answer(name, value -> {
            BigDecimal shortest = value.decimalValue().stripTrailingZeros();
            return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        });
    }

    <E extends Enum<E>> Answer<E> code(String name, Class<E> codes) {
        return answer(name, value -> Enum.valueOf(codes, value.stringValue()));
    }

    <E extends Enum<E>> Answer<Set<E>> codes(String name, Class<E> codes) {
        return answer(name, values -> {
            Set<E> set = EnumSet.noneOf(codes);
            values.forEach(value -> set.add(Enum.valueOf(codes, value.stringValue())));
            return Collections.unmodifiableSet(set);
        });
    }

    Answer<List<String>> texts(String name) {
        return answer(
                name, values -> values.valueStream().map(JsonNode::stringValue).toList());
    }

    <T extends Object> Answer<List<T>> list(String name, Function<Fields, T> mapping) {
        return answer(
                name,
                values -> values.valueStream()
                        .map(value -> mapping.apply(new Fields(value)))
                        .toList());
    }

    <T extends Object> T part(String name, Function<Fields, T> mapping, T whenNotKnown) {
        return answer(name, value -> mapping.apply(new Fields(value))).either(part -> part, whenNotKnown);
    }

    private <T extends Object> Answer<T> answer(String name, Function<JsonNode, T> reading) {
        JsonNode value = object.path(name);
        return value.isMissingNode() || value.isNull() ? Answer.notKnown() : Answer.of(reading.apply(value));
    }
}
