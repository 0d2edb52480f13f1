package fangfan.service.evidence.web;

import fangfan.service.access.Outcome;
import fangfan.service.access.Reason;
import fangfan.service.access.web.JsonFields;
import fangfan.vocabulary.Text;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Why somebody wants to see facts: {@code {reason}}. */
final class ReasonForm {

    private static final Text NO_REASON = new Text("写清为什么要看，1 到 200 个字", "say why, in 1 to 200 characters");

    private ReasonForm() {}

    static Outcome<String> read(JsonNode body) {
        JsonFields fields = JsonFields.of(body, Set.of("reason"));
        Optional<String> reason = fields.required("reason", Reason.REVEAL::isGiven, "pattern", NO_REASON);
        return fields.outcome(() -> reason.orElseThrow().strip());
    }
}
