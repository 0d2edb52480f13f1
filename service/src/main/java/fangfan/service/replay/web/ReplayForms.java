package fangfan.service.replay.web;

import fangfan.service.access.Outcome;
import fangfan.service.access.web.JsonFields;
import fangfan.service.replay.ManyReplays;
import fangfan.service.replay.Rules;
import fangfan.service.trace.DecisionSelection;
import fangfan.vocabulary.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the bodies of replays ask for. */
final class ReplayForms {

    private static final int MOST_IDS = 1_000;

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern ROUND_FORM = Pattern.compile("[0-9A-Za-z-]{1,32}");
    private static final Text WHICH_RULES = new Text("应为 SAME 或 TODAY", "give SAME or TODAY");
    private static final Text DAY = new Text("应为日期，例如 2023-11-08", "give a day such as 2023-11-08");
    private static final Text ROUND = new Text("应为轮次编号，例如 2023-2", "give a round such as 2023-2");
    private static final Text VERSION = new Text("应为规则版本号，从 1 起的整数", "give a ruleset version, an integer from 1");
    private static final Text IDS = new Text(
            "应为判定编号的列表，1 到 1000 个，不与其他条件同用", "give a list of 1 to 1,000 decision ids, and no other filter beside it");

    private ReplayForms() {}

    static Outcome<Rules> rules(JsonNode body) {
        JsonFields fields = JsonFields.of(body, Set.of("rules"));
        Optional<Rules> rules = rules(fields);
        return fields.outcome(() -> rules.orElse(Rules.SAME));
    }

    static Outcome<ManyReplays.Wish> many(JsonNode body) {
        JsonFields fields = JsonFields.of(body, Set.of("rules", "from", "to", "round", "rulesetVersion", "ids"));
        Optional<Rules> rules = rules(fields);
        Optional<LocalDate> from =
                fields.optional("from", ReplayForms::isDay, "day", DAY).map(LocalDate::parse);
        Optional<LocalDate> to =
                fields.optional("to", ReplayForms::isDay, "day", DAY).map(LocalDate::parse);
        Optional<String> round =
                fields.optional("round", text -> ROUND_FORM.matcher(text).matches(), "round", ROUND);
        Optional<Integer> version = fields.value("rulesetVersion", ReplayForms::version, "version", VERSION);
        Optional<List<UUID>> ids = fields.value(
                "ids", value -> body.size() > (body.has("rules") ? 2 : 1) ? Optional.empty() : ids(value), "ids", IDS);
        return fields.outcome(() ->
                new ManyReplays.Wish(rules.orElse(Rules.SAME), new DecisionSelection(from, to, round, version), ids));
    }

    private static Optional<Rules> rules(JsonFields fields) {
        return fields.optional(
                        "rules",
                        text -> Arrays.stream(Rules.values())
                                .anyMatch(rules -> rules.name().equals(text)),
                        "rules",
                        WHICH_RULES)
                .map(Rules::valueOf);
    }

    private static boolean isDay(String text) {
        try {
            return text.length() == "2023-11-08".length()
                    && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    private static Optional<Integer> version(JsonNode value) {
        try {
            return Optional.of(value)
                    .filter(JsonNode::isNumber)
                    .map(number -> number.decimalValue().intValueExact())
                    .filter(number -> number > 0);
        } catch (ArithmeticException noWholeNumber) {
            return Optional.empty();
        }
    }

    private static Optional<List<UUID>> ids(JsonNode value) {
        if (!value.isArray() || value.isEmpty() || value.size() > MOST_IDS) {
            return Optional.empty();
        }
        List<JsonNode> all = value.valueStream().toList();
        return all.stream()
                        .allMatch(one -> one.isString()
                                && UUID_FORM.matcher(one.stringValue()).matches())
                ? Optional.of(all.stream()
                        .map(one -> UUID.fromString(one.stringValue()))
                        .distinct()
                        .toList())
                : Optional.empty();
    }
}
