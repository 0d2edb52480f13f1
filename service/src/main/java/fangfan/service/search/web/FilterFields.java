package fangfan.service.search.web;

import fangfan.decision.Outcome;
import fangfan.service.access.AreaPrefix;
import fangfan.service.access.web.JsonFields;
import fangfan.service.access.web.RoundAndDays;
import fangfan.service.search.Cursor;
import fangfan.vocabulary.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one filter each, with what is wrong with it. */
final class FilterFields {

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,32}");
    private static final Pattern CATEGORY = Pattern.compile("[A-Z_]{1,40}");
    private static final Pattern KEY = Pattern.compile("[ -~]{1,64}");
    private static final int LONGEST_PERSON = 64;

    private static final String OUTCOMES =
            Arrays.stream(Outcome.values()).map(Outcome::name).collect(Collectors.joining(", "));

    private static final Text NO_HOUSEHOLD =
            new Text("应为户编号，1 到 32 个数字、字母或连字符", "give a household number, 1 to 32 digits, letters and hyphens");
    private static final Text NO_RULE = new Text("应为规则编号，例如 KG-04", "give a rule id such as KG-04");
    private static final Text NO_CATEGORY =
            new Text("应为类别代码，例如 SERIOUS_ILLNESS", "give a category such as SERIOUS_ILLNESS");
    private static final Text NO_OUTCOME =
            new Text("不是可选的代码，请从中选一个：" + OUTCOMES, "not one of the codes; give one of " + OUTCOMES);
    private static final Text NO_AREA = new Text(
            "应为地区代码的前几位，1 到 12 位数字，例如 500116101", "give the first digits of an area code, 1 to 12, such as 500116101");
    private static final Text NO_KEY = new Text("应为 1 到 64 个可见的 ASCII 字符", "give 1 to 64 printable ASCII characters");
    private static final Text NO_CURSOR =
            new Text("不是上一页给出的 next，请照抄；去掉它就从头找", "not the `next` of a page; copy it, or leave it out to begin anew");
    private static final Text NO_PERSON = new Text("应为 1 到 64 个字", "give 1 to 64 characters");

    private final JsonFields fields;

    FilterFields(JsonFields fields) {
        this.fields = fields;
    }

    Optional<String> householdNo() {
        return fields.optional("householdNo", FilterFields::isId, "pattern", NO_HOUSEHOLD);
    }

    Optional<String> ruleId() {
        return fields.optional("ruleId", FilterFields::isId, "pattern", NO_RULE);
    }

    Optional<String> category() {
        return fields.optional("category", said -> CATEGORY.matcher(said).matches(), "pattern", NO_CATEGORY);
    }

    Optional<Outcome> outcome() {
        return fields.optional(
                        "outcome",
                        said -> Arrays.stream(Outcome.values())
                                .anyMatch(outcome -> outcome.name().equals(said)),
                        "enum",
                        NO_OUTCOME)
                .map(Outcome::valueOf);
    }

    Optional<AreaPrefix> area() {
        return fields.optional("area", said -> !said.isEmpty() && AreaPrefix.isValid(said), "pattern", NO_AREA)
                .map(AreaPrefix::new);
    }

    Optional<String> round() {
        return fields.optional("round", RoundAndDays::isRound, "pattern", RoundAndDays.NO_ROUND);
    }

    Optional<Integer> rulesetVersion() {
        return fields.optionalInteger("rulesetVersion", 1, Integer.MAX_VALUE);
    }

    Optional<LocalDate> from() {
        return day("from");
    }

    Optional<LocalDate> to(Optional<LocalDate> from) {
        Optional<LocalDate> to = day("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            fields.fault("to", "order", RoundAndDays.BACKWARDS);
        }
        return to;
    }

    Optional<String> key() {
        return fields.optional("key", said -> KEY.matcher(said).matches(), "pattern", NO_KEY);
    }

    /** A citizen ID or a name, which is never told back. */
    Optional<String> ofPerson(String field) {
        return fields.optional(field, said -> !said.isBlank() && said.length() <= LONGEST_PERSON, "pattern", NO_PERSON);
    }

    Optional<Cursor> after() {
        return fields.optional("after", said -> Cursor.read(said).isPresent(), "pattern", NO_CURSOR)
                .flatMap(Cursor::read);
    }

    Optional<Integer> limit(int most) {
        return fields.optionalInteger("limit", 1, most);
    }

    private Optional<LocalDate> day(String field) {
        return fields.optional(field, said -> RoundAndDays.day(said).isPresent(), "date", RoundAndDays.NO_DAY)
                .flatMap(RoundAndDays::day);
    }

    private static boolean isId(String said) {
        return ID.matcher(said).matches();
    }
}
