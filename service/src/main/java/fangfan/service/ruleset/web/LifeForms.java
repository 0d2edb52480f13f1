package fangfan.service.ruleset.web;

import fangfan.service.access.Outcome;
import fangfan.service.access.web.JsonFields;
import fangfan.vocabulary.Text;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What staff send along with the steps of a draft or a version. */
final class LifeForms {

    /** @param inForceFrom empty: at once */
    record Return(String reason, Optional<Instant> inForceFrom) {}

    private static final String REASON = "reason";
    private static final String IN_FORCE_FROM = "inForceFrom";
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    // Letters, marks, digits, punctuation, symbols, blanks and new lines; nothing that is not seen.
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} \\u3000\\n]{1,500}");
    private static final Pattern FOUR_DIGITS_OF_A_YEAR = Pattern.compile("[0-9]{4}-.{1,40}");

    static final Text REASON_WORDING = new Text(
            "1 到 500 个字，写为什么这样改，不写户和人的姓名", "1 to 500 characters: why it is done; name no household and no person");
    private static final Text NO_SHA256 = new Text(
            "应为草稿的 sha256，64 个字符，抄自您核对过的那份草稿", "give the sha256 of the draft that you compared, 64 characters");
    private static final Text NO_TIME = new Text(
            "应为带时区的时间，例如 2023-11-06T00:00:00+08:00", "give a time with its offset, such as 2023-11-06T00:00:00+08:00");

    private LifeForms() {}

    static boolean isReason(String reason) {
        return WORDS.matcher(reason).matches() && !reason.isBlank();
    }

    static Outcome<String> sha256(JsonNode body) {
        JsonFields fields = JsonFields.of(body, Set.of("sha256"));
        Optional<String> sha256 =
                fields.required("sha256", value -> SHA256.matcher(value).matches(), "pattern", NO_SHA256);
        return fields.outcome(sha256::orElseThrow);
    }

    static Outcome<String> reason(JsonNode body) {
        JsonFields fields = JsonFields.of(body, Set.of(REASON));
        Optional<String> reason = reason(fields);
        return fields.outcome(reason::orElseThrow);
    }

    static Outcome<Optional<Instant>> publication(JsonNode body) {
        JsonFields fields = JsonFields.of(body, Set.of(IN_FORCE_FROM));
        Optional<Instant> from = inForceFrom(fields);
        return fields.outcome(() -> from);
    }

    static Outcome<Return> rollback(JsonNode body) {
        JsonFields fields = JsonFields.of(body, Set.of(REASON, IN_FORCE_FROM));
        Optional<String> reason = reason(fields);
        Optional<Instant> from = inForceFrom(fields);
        return fields.outcome(() -> new Return(reason.orElseThrow(), from));
    }

    private static Optional<String> reason(JsonFields fields) {
        return fields.required(REASON, LifeForms::isReason, "pattern", REASON_WORDING);
    }

    private static Optional<Instant> inForceFrom(JsonFields fields) {
        return fields.optional(IN_FORCE_FROM, value -> instant(value).isPresent(), "format", NO_TIME)
                .flatMap(LifeForms::instant);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return FOUR_DIGITS_OF_A_YEAR.matcher(text).matches()
                    ? Optional.of(OffsetDateTime.parse(text).toInstant())
                    : Optional.empty();
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
