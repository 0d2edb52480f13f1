package fangfan.service.ruleset.web;

import fangfan.contract.Violation;
import fangfan.service.access.Outcome;
import fangfan.service.problem.Problem;
import fangfan.service.ruleset.grid.Typed;
import fangfan.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the grid of a page sends. */
final class GridForms {

    /** @param reason of a new draft; empty where there is one */
    record Form(Typed typed, String reason) {}

    private static final int LONGEST = 4_096;

    private static final Text MALFORMED = new Text(
            "应为 basis、title、hitPolicy、conditions、sheets，每一格是一段文字",
            "give basis, title, hitPolicy, conditions and sheets; each cell is a string");

    private GridForms() {}

    static Outcome<Form> form(JsonNode body) {
        Optional<List<List<List<String>>>> sheets =
                list(body.get("sheets"), sheet -> list(sheet, row -> list(row, GridForms::text)));
        Optional<List<String>> conditions = list(body.get("conditions"), GridForms::text);
        Optional<String> basis = text(body.get("basis"));
        Optional<String> title = text(body.get("title"));
        Optional<String> hitPolicy = text(body.get("hitPolicy"));
        if (sheets.isEmpty() || conditions.isEmpty() || basis.isEmpty() || title.isEmpty() || hitPolicy.isEmpty()) {
            return new Outcome.Refused<>(Problem.invalid(List.of(new Violation("", "type", MALFORMED))));
        }
        Typed typed = new Typed(basis.get(), title.get(), hitPolicy.get(), conditions.get(), sheets.get());
        return new Outcome.Done<>(new Form(typed, text(body.get("reason")).orElse("")));
    }

    private interface Reading<T extends Object> {

        Optional<T> of(JsonNode node);
    }

    /** All of them, or nothing. */
    private static <T extends Object> Optional<List<T>> list(@Nullable JsonNode node, Reading<T> reading) {
        if (node == null || !node.isArray()) {
            return Optional.empty();
        }
        List<T> read = new ArrayList<>();
        for (JsonNode one : node) {
            Optional<T> value = reading.of(one);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            read.add(value.get());
        }
        return Optional.of(read);
    }

    private static Optional<String> text(@Nullable JsonNode node) {
        return Optional.ofNullable(node)
                .filter(some -> some.isString() && some.stringValue().length() <= LONGEST)
                .map(JsonNode::stringValue);
    }
}
