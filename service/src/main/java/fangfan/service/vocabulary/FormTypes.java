package fangfan.service.vocabulary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a fact's schema says about the field of a form: type and limits. */
final class FormTypes {

    private static final int DECIMALS_OF_MONEY = 2;
    private static final FactEntry.Limits NONE = new FactEntry.Limits(null, null, null, null, null, null, null, null);

    private FormTypes() {}

    static String of(SchemaFact fact) {
        JsonNode schema = fact.schema();
        if (schema.has("oneOf")) {
            return "MONEY";
        }
        if (schema.has("enum")) {
            return "CODE";
        }
        if (fact.is("array")) {
            JsonNode items = fact.items();
            return items.has("enum") ? "CODES" : items.has("properties") ? "LIST" : "TEXTS";
        }
        if (fact.is("boolean")) {
            return "FLAG";
        }
        if (fact.is("integer")) {
            return "COUNT";
        }
        if (fact.is("number")) {
            return "MEASURE";
        }
        if (schema.has("format")) {
            return "DAY";
        }
        return schema.path("pattern").asString("").contains("(0[1-9]|1[0-2])") ? "MONTH" : "TEXT";
    }

    static FactEntry.@Nullable Limits limits(SchemaFact fact) {
        JsonNode schema = fact.schema();
        JsonNode range = schema.has("oneOf") ? schema.get("oneOf").get(0) : schema;
        JsonNode text = fact.is("array") ? fact.items() : schema;
        FactEntry.Limits limits = new FactEntry.Limits(
                decimal(range, "minimum"),
                decimal(range, "maximum"),
                schema.has("oneOf")
                        ? Integer.valueOf(DECIMALS_OF_MONEY)
                        : fact.is("integer") ? Integer.valueOf(0) : null,
                whole(text, "minLength"),
                whole(text, "maxLength"),
                text.has("pattern") ? text.get("pattern").stringValue() : null,
                whole(schema, "maxItems"),
                schema.has("uniqueItems") ? Boolean.TRUE : null);
        return limits.equals(NONE) ? null : limits;
    }

    private static @Nullable BigDecimal decimal(JsonNode schema, String name) {
        return schema.has(name) ? schema.get(name).decimalValue() : null;
    }

    private static @Nullable Integer whole(JsonNode schema, String name) {
        return schema.has(name) ? Integer.valueOf(schema.get(name).intValue()) : null;
    }
}
