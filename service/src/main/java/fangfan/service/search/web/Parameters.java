package fangfan.service.search.web;

import fangfan.contract.Violation;
import fangfan.service.access.Outcome;
import fangfan.service.access.web.RoundAndDays;
import fangfan.service.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parameters of an address as the JSON object that would say the same. */
final class Parameters {

    private static final Set<String> NUMBERS = Set.of("limit", "rulesetVersion");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");

    private Parameters() {}

    static Outcome<JsonNode> asJson(Map<String, String[]> parameters) {
        List<Violation> twice = parameters.entrySet().stream()
                .filter(said -> said.getValue().length > 1 && isKnown(said.getKey()))
                .map(said -> new Violation("/" + said.getKey(), "twice", RoundAndDays.TWICE))
                .toList();
        if (!twice.isEmpty()) {
            return new Outcome.Refused<>(Problem.invalid(twice));
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        parameters.forEach((name, said) -> {
            if (NUMBERS.contains(name) && NUMBER.matcher(said[0]).matches()) {
                json.put(name, new BigDecimal(said[0]));
            } else {
                json.put(name, said[0]);
            }
        });
        return new Outcome.Done<>(json);
    }

    private static boolean isKnown(String name) {
        return Stream.of(SearchForm.FILTERS, SearchForm.PAGE, SearchForm.FORMAT)
                .anyMatch(names -> names.contains(name));
    }
}
