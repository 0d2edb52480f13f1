package fangfan.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Values on both sides of every limit that the schema sets to one property. */
final class LimitCases {

    /**
     * @param value as written in JSON
     * @param code of the one violation, or empty when the value is accepted
     */
    record Case(String value, String code) {}

    private final List<Case> cases = new ArrayList<>();
    private final SchemaLeaf leaf;
    private final JsonNode schema;

    private LimitCases(SchemaLeaf leaf) {
        this.leaf = leaf;
        this.schema = leaf.schema();
    }

    static List<Case> of(SchemaLeaf leaf) {
        LimitCases limits = new LimitCases(leaf);
        limits.collect();
        return limits.cases;
    }

    private void collect() {
        if (schema.has("oneOf")) {
            amounts(schema.get("oneOf").get(0));
        } else if (schema.has("enum")) {
            codes();
        } else if (is("boolean")) {
            accept("true", "false", "null");
            refuse("type", "\"true\"", "0", "1", "[]", "{}");
        } else if (is("integer")) {
            wholes();
        } else if (is("number")) {
            numbers();
        } else if (is("array")) {
            lists();
        } else if (is("object")) {
            accept("{}", "null");
            refuse("type", "[]", "\"\"", "0", "false");
        } else {
            texts();
        }
    }

    private void amounts(JsonNode limits) {
        BigDecimal min = limits.get("minimum").decimalValue();
        BigDecimal max = limits.get("maximum").decimalValue();
        BigDecimal fen = new BigDecimal("0.01");
        accept(
                min.toString(),
                max.toString(),
                min.add(fen).toString(),
                max.subtract(fen).toString(),
                "null");
        accept("3500", "3500.0", "3500.00", "3500.000", "35e2", "0.1e0", "-0", "-0.00", "0e999999999");
        accept("\"0\"", "\"3500\"", "\"3500.5\"", "\"3500.00\"", "\"" + max.toPlainString() + "\"");
        refuse("range", min.subtract(fen).toString(), max.add(fen).toString(), max + "1", "1e400", "-1e400");
        refuse("range", "9".repeat(1000), "-" + "9".repeat(1000), "1e999999999", "-1e99999999999999999999");
        refuse("decimals", "0.001", "3500.005", "1e-3", "1e-400", "1e-999999999", "99999999.9899999999999999999");
        refuse("pattern", "\"100000000\"", "\"1.001\"", "\"01\"", "\"1.\"", "\".5\"", "\"\"", "\"1\\n\"", "\" 1\"");
        refuse("pattern", "\"1e2\"", "\"3,500\"", "\"＋1\"", "\"１\"", "\"+1\"", "\"null\"");
        refuse("type", "true", "[]", "{}", "[1]");
        if (min.signum() < 0) {
            accept("\"-1\"", "\"-0\"", "-3500.00", "\"" + min.toPlainString() + "\"");
            refuse("pattern", "\"--1\"", "\"-100000000\"");
        } else {
            refuse("range", "-0.001", "-1e-999999999");
            refuse("pattern", "\"-1\"", "\"-0\"");
        }
    }

    private void codes() {
        for (JsonNode code : schema.get("enum")) {
            accept(code.toString());
        }
        refuse("enum", "\"\"", "\"null\"", "0", "true", "[]", "{}");
        String first = schema.get("enum").get(0).stringValue();
        refuse("enum", "\"" + first + "\\n\"", "\" " + first + "\"", "\"" + first.toLowerCase(Locale.ROOT) + "\"");
    }

    private void wholes() {
        long min = schema.get("minimum").longValue();
        long max = schema.get("maximum").longValue();
        accept("" + min, min + ".0", max + ".000", "" + max, max + "0e-1", "" + (max - 1), "null");
        refuse("range", "" + (min - 1), "" + (max + 1), (max + 1) + ".0", "1e400", "-1e400", "9".repeat(1000));
        refuse("type", min + ".5", max - 1 + ".999", min + ".00000000000000000000000000000000000001");
        refuse("type", "\"" + min + "\"", "true", "[]", "{}");
    }

    private void numbers() {
        String min = schema.get("minimum").decimalValue().toString();
        String max = schema.get("maximum").decimalValue().toString();
        accept(min, max, min + ".0000001", "80.5", "1e-999999999", "1.23456789012345678901234567890123456789", "null");
        refuse("range", "-1", "-0.0000001", "-1e-999999999", max + ".0000000000000000000000000000001", "1e400");
        refuse("type", "\"80.5\"", "true", "[]", "{}");
    }

    private void lists() {
        accept("[]");
        accept("null");
        refuse("type", "{}", "\"\"", "0");
        if (schema.has("maxItems")) {
            int most = schema.get("maxItems").intValue();
            accept(list(most));
            refuse("too-many", list(most + 1));
        }
        if (schema.has("uniqueItems")) {
            accept("[\"CHRONIC_ILLNESS\",\"SERIOUS_ILLNESS\"]");
            refuse("unique", "[\"HEALTHY\",\"HEALTHY\"]");
        }
    }

    private String list(int size) {
        JsonNode items = SchemaLeaf.resolved(schema.get("items"));
        return IntStream.range(0, size)
                .mapToObj(i -> items.has("enum")
                        ? items.get("enum").get(0).toString()
                        : items.has("properties")
                                ? items.has("required") ? "{\"memberNo\":\"" + i + "\"}" : "{}"
                                : "\"x\"")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private void texts() {
        if (leaf.required()) {
            refuse("type", "null");
        } else {
            accept("null");
        }
        refuse("type", "0", "true", "[]", "{}");
        if (schema.has("format")) {
            accept("\"0000-01-01\"", "\"9999-12-31\"", "\"2024-02-29\"", "\"2023-09-30\"");
            refuse("date", "\"2023-02-29\"", "\"2023-02-30\"", "\"2023-13-01\"", "\"2023-00-01\"", "\"2023-01-00\"");
            refuse("date", "\"2023-1-01\"", "\"10000-01-01\"", "\"+2023-01-01\"", "\"-2023-01-01\"", "\"20230101\"");
            refuse(
                    "date",
                    "\"2023-01-01\\n\"",
                    "\"\"",
                    "\" 2023-01-01\"",
                    "\"２０２３-01-01\"",
                    "\"2023-01-01T00:00:00Z\"");
        } else if (schema.path("pattern").asString("").contains("(0[1-9]|1[0-2])")) {
            accept("\"0000-01\"", "\"9999-12\"");
            refuse("month", "\"2023-00\"", "\"2023-13\"", "\"2023-1\"", "\"2023-01-01\"", "\"2023-01\\n\"", "\"\"");
        } else if (schema.has("maxLength")) {
            int most = schema.get("maxLength").intValue();
            accept("\"1\"", "\"" + "1".repeat(most) + "\"");
            refuse("length", "\"" + "1".repeat(most + 1) + "\"");
            lengthsInCharacters(most);
        } else {
            accept("\"000000000000\"", "\"999999999999\"");
            refuse(
                    "pattern",
                    "\"00000000000\"",
                    "\"0000000000000\"",
                    "\"000000000000\\n\"",
                    "\"00000000000x\"",
                    "\"\"");
        }
    }

    private void lengthsInCharacters(int most) {
        if (schema.has("pattern")) {
            refuse("pattern", "\"1\\n\"", "\"1 \"", "\"一\"", "\"１\"", "\"a_b\"");
        } else {
            accept("\"\"", "\"\\u0000\\n\"", "\"" + "😀".repeat(most) + "\"");
            refuse("length", "\"" + "😀".repeat(most + 1) + "\"");
        }
    }

    private boolean is(String type) {
        JsonNode types = schema.path("type");
        return types.isArray()
                ? types.valueStream().anyMatch(one -> one.stringValue().equals(type))
                : types.asString("").equals(type);
    }

    private void accept(String... values) {
        for (String value : values) {
            cases.add(new Case(value, ""));
        }
    }

    private void refuse(String code, String... values) {
        for (String value : values) {
            cases.add(new Case(value, code));
        }
    }
}
