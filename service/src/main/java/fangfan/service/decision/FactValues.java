package fangfan.service.decision;

import fangfan.service.page.Words;
import fangfan.service.vocabulary.FactEntry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Words the values of facts; what tells who somebody is stays hidden unless it is revealed. */
final class FactValues {

    private static final Pattern LONG_NUMBER = Pattern.compile("(-?)(\\d{5,})(\\.\\d+)?");

    private final Words words;
    private final boolean revealed;

    FactValues(Words words, boolean revealed) {
        this.words = words;
        this.revealed = revealed;
    }

    /** Empty when it is not known. */
    String of(FactEntry fact, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return switch (fact.key()) {
            case "members[].name" -> name(value);
            case "members[].idNo" -> revealed ? value.asString() : Masks.idNumber(value.asString());
            case "phone" -> revealed ? value.asString() : Masks.phone(value.asString());
            default -> plain(fact, value);
        };
    }

    String name(JsonNode value) {
        return revealed ? value.asString() : Masks.name(value.asString());
    }

    /** Free text may hold anything. */
    String freeText(JsonNode value) {
        return revealed ? value.asString() : words.of("facts.hidden");
    }

    String flag(JsonNode value) {
        return words.of("facts.flag." + value.asBoolean());
    }

    private String plain(FactEntry fact, JsonNode value) {
        return switch (fact.type()) {
            case "CODE" -> code(fact, value);
            case "CODES" ->
                value.isEmpty()
                        ? words.of("facts.none")
                        : words.list(
                                value.valueStream().map(one -> code(fact, one)).toList());
            case "TEXTS" ->
                value.isEmpty()
                        ? words.of("facts.none")
                        : revealed
                                ? words.list(value.valueStream()
                                        .map(JsonNode::asString)
                                        .toList())
                                : words.of("facts.hidden");
            case "FLAG" -> flag(value);
            case "MONEY" -> number(cents(value.asString())) + unit(fact);
            case "COUNT", "MEASURE" -> number(value.asString()) + unit(fact);
            default -> value.asString();
        };
    }

    private static String code(FactEntry fact, JsonNode value) {
        List<FactEntry.Code> codes = fact.codes() == null ? List.of() : fact.codes();
        return codes.stream()
                .filter(code -> code.code().equals(value.asString()))
                .findFirst()
                .map(FactEntry.Code::label)
                .orElse(value.asString());
    }

    private static String unit(FactEntry fact) {
        FactEntry.Unit unit = fact.unit();
        return unit == null ? "" : " " + unit.label();
    }

    private static String cents(String amount) {
        return new BigDecimal(amount).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private String number(String written) {
        Matcher number = LONG_NUMBER.matcher(written);
        if (!number.matches() || number.group(2).length() > 15) {
            return written;
        }
        String decimals = number.group(3) == null ? "" : number.group(3);
        return number.group(1) + words.number(Long.parseLong(number.group(2))) + decimals;
    }
}
