package fangfan.contract;

import com.networknt.schema.Error;
import fangfan.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Puts the validator's errors into the contract's codes and our own words. */
final class SchemaViolations {

    private SchemaViolations() {}

    static List<Violation> in(JsonNode body, BodyShape shape) {
        List<Violation> violations = new ArrayList<>();
        for (Error error : shape.faults(body)) {
            if (!isOfOneBranch(error)) {
                violations.add(violation(error));
            }
        }
        return violations;
    }

    // Only amounts have branches: the fault of an amount is told once, by the oneOf itself.
    private static boolean isOfOneBranch(Error error) {
        return error.getSchemaLocation().getFragment().contains("oneOf")
                && !error.getKeyword().equals("oneOf");
    }

    private static Violation violation(Error error) {
        JsonPointer at = Pointers.of(error.getInstanceLocation());
        JsonNode limit = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" ->
                violation(
                        Pointers.property(error.getInstanceLocation(), error.getProperty()),
                        "required",
                        Wording.REQUIRED);
            case "additionalProperties" ->
                violation(
                        Pointers.property(error.getInstanceLocation(), error.getProperty()),
                        "unknown-property",
                        Wording.UNKNOWN_PROPERTY);
            case "type" -> violation(at, "type", Wording.type(limit));
            case "enum" -> violation(at, "enum", Wording.codes(limit));
            case "minimum" -> violation(at, "range", Wording.tooSmall(limit));
            case "maximum" -> violation(at, "range", Wording.tooLarge(limit));
            case "minLength" -> violation(at, "length", Wording.tooShort(limit));
            case "maxLength" -> violation(at, "length", Wording.tooLong(limit));
            case "maxItems" -> violation(at, "too-many", Wording.tooMany(limit));
            case "uniqueItems" -> violation(at, "unique", Wording.REPEATED);
            case "format" -> violation(at, "date", Wording.DATE);
            case "pattern" ->
                violation(at, PatternWording.code(limit.stringValue()), PatternWording.of(limit.stringValue()));
            case "oneOf" -> amount(at, error.getInstanceNode(), limit);
            default -> throw new IllegalStateException("no wording for keyword " + error.getKeyword());
        };
    }

    private static Violation amount(JsonPointer at, JsonNode sent, JsonNode branches) {
        JsonNode number = branches.get(0);
        Text message = Wording.amount(number.get("minimum"), number.get("maximum"));
        String code = sent.isNumber() ? "range" : sent.isString() ? "pattern" : "type";
        return violation(at, code, message);
    }

    private static Violation violation(JsonPointer at, String code, Text message) {
        return new Violation(at.toString(), code, message);
    }
}
