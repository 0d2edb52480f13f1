package fangfan.service.trace.web;

import fangfan.service.access.Outcome;
import fangfan.service.access.Reason;
import fangfan.service.access.web.JsonFields;
import fangfan.service.trace.Erasure;
import fangfan.service.trace.Erasures;
import fangfan.service.trace.HouseholdRef;
import fangfan.vocabulary.Text;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What an administrator sends to erase: {@code {householdNo, areaCode, kind, reason}}. All faults are told at once. */
final class ErasureForm {

    private static final Set<String> FIELDS = Set.of("householdNo", "areaCode", "kind", "reason");
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z-]{1,40}");
    private static final Pattern AREA = Pattern.compile("[0-9]{12}");
    private static final String KINDS =
            Arrays.stream(Erasure.Kind.values()).map(Erasure.Kind::name).collect(Collectors.joining(", "));

    private static final Text NO_NUMBER =
            new Text("应为户编号，1 到 40 个字母、数字或 -", "give the household number: 1 to 40 letters, digits or -");
    private static final Text NO_AREA = new Text("应为 12 位地区代码", "give the area code of 12 digits");
    private static final Text NO_KIND =
            new Text("不是可选的代码，请从中选一个：" + KINDS, "not one of the codes; give one of " + KINDS);
    private static final Text NO_REASON = new Text(
            "写清依据，1 到 500 个字，不写人名和证件号", "give the grounds in 1 to 500 characters, without names or ID numbers");

    private ErasureForm() {}

    static Outcome<Erasures.Order> read(JsonNode body) {
        JsonFields fields = JsonFields.of(body, FIELDS);
        Optional<String> number = fields.required("householdNo", NUMBER.asMatchPredicate(), "pattern", NO_NUMBER);
        Optional<String> area = fields.required("areaCode", AREA.asMatchPredicate(), "pattern", NO_AREA);
        Optional<String> kind = fields.required("kind", ErasureForm::isKind, "enum", NO_KIND);
        Optional<String> reason = fields.required("reason", Reason.ERASURE::isGiven, "pattern", NO_REASON);
        return fields.outcome(() -> new Erasures.Order(
                new HouseholdRef(number.orElseThrow(), area.orElseThrow()),
                Erasure.Kind.valueOf(kind.orElseThrow()),
                reason.orElseThrow().strip()));
    }

    private static boolean isKind(String code) {
        return Arrays.stream(Erasure.Kind.values()).anyMatch(kind -> kind.name().equals(code));
    }
}
