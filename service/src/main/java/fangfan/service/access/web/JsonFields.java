package fangfan.service.access.web;

import fangfan.contract.Violation;
import fangfan.service.access.Outcome;
import fangfan.service.problem.Problem;
import fangfan.vocabulary.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Reads the properties of a JSON object, most of them strings. All faults are told at once. */
public final class JsonFields {

    private static final int LONGEST_NAME = 64;

    private static final Text NO_OBJECT = new Text("应为对象 {…}", "give an object {…}");
    private static final Text REQUIRED = new Text("必填，不能缺少，请补上", "missing; it must be given");
    private static final Text UNKNOWN =
            new Text("没有这个字段，请核对字段名，或者删去", "no such property; check its name or leave it out");
    private static final Text NO_STRING = new Text("类型不对，应填带引号的文字", "wrong type; give a string");
    private static final String NO_INTEGER_ZH = "应填 %d 到 %d 之间的整数";
    private static final String NO_INTEGER_EN = "give a whole number from %d to %d";

    private final JsonNode body;
    private final List<Violation> violations = new ArrayList<>();

    private JsonFields(JsonNode body) {
        this.body = body;
    }

    /** @param known names of properties; any other is a fault */
    public static JsonFields of(JsonNode body, Set<String> known) {
        JsonFields fields = new JsonFields(body);
        if (body.isObject()) {
            for (String property : body.propertyNames()) {
                if (!known.contains(property)) {
                    fields.violations.add(new Violation(unknown(property), "unknown-property", UNKNOWN));
                }
            }
        } else {
            fields.violations.add(new Violation("", "type", NO_OBJECT));
        }
        return fields;
    }

    /** @param code of the fault, and its {@code wording}, when the string is not valid */
    public Optional<String> required(String field, Predicate<String> isValid, String code, Text wording) {
        return !body.isObject() || body.has(field)
                ? optional(field, isValid, code, wording)
                : faulty(field, "required", REQUIRED);
    }

    public Optional<String> optional(String field, Predicate<String> isValid, String code, Text wording) {
        JsonNode value = body.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isString()) {
            return faulty(field, "type", NO_STRING);
        }
        return isValid.test(value.stringValue()) ? Optional.of(value.stringValue()) : faulty(field, code, wording);
    }

    public Optional<Integer> optionalInteger(String field, int least, int most) {
        JsonNode value = body.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            if (number.compareTo(BigDecimal.valueOf(least)) >= 0
                    && number.compareTo(BigDecimal.valueOf(most)) <= 0
                    && number.stripTrailingZeros().scale() <= 0) {
                return Optional.of(number.intValueExact());
            }
        }
        faulty(
                field,
                value.isNumber() ? "range" : "type",
                new Text(NO_INTEGER_ZH.formatted(least, most), NO_INTEGER_EN.formatted(least, most)));
        return Optional.empty();
    }

    /**
     * A property of another kind.
     *
     * @param read empty when it is not valid
     */
    public <T> Optional<T> value(String field, Function<JsonNode, Optional<T>> read, String code, Text wording) {
        JsonNode value = body.get(field);
        if (value == null) {
            return Optional.empty();
        }
        Optional<T> valid = read.apply(value);
        if (valid.isEmpty()) {
            faulty(field, code, wording);
        }
        return valid;
    }

    /** For what several properties say together. */
    public void fault(String field, String code, Text wording) {
        faulty(field, code, wording);
    }

    /** The value, if there is no fault. */
    public <T> Outcome<T> outcome(Supplier<T> value) {
        return violations.isEmpty()
                ? new Outcome.Done<>(value.get())
                : new Outcome.Refused<>(Problem.invalid(violations));
    }

    private Optional<String> faulty(String field, String code, Text wording) {
        violations.add(new Violation("/" + field, code, wording));
        return Optional.empty();
    }

    // A name too long to be an honest mistake is not told back.
    private static String unknown(String property) {
        return property.length() > LONGEST_NAME
                ? ""
                : JsonPointer.empty().appendProperty(property).toString();
    }
}
