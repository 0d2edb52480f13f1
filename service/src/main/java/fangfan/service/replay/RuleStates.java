package fangfan.service.replay;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every rule says in one decision, as its answer and its trace tell it. */
public final class RuleStates {

    private static final Set<String> NAMED = Set.of("findings", "notKnown", "dataSuspects", "nearMisses", "notMatched");

    private final Map<String, RuleState> states = new TreeMap<>();
    private final Map<String, String> names;

    /** @param after of which the name counts, where both tell one; empty when neither does */
    public record Change(String ruleId, Optional<String> name, RuleState before, RuleState after) {}

    private RuleStates(JsonNode document, JsonNode trace) {
        Set<String> waiting = document.path("notConfigured")
                .valueStream()
                .map(rule -> rule.path("ruleId").asString(""))
                .collect(Collectors.toSet());
        trace.path("rules").valueStream().forEach(rule -> {
            String id = rule.path("ruleId").asString("");
            states.put(id, state(rule, waiting.contains(id)));
        });
        this.names = NAMED.stream()
                .flatMap(list -> document.path(list).valueStream())
                .filter(rule -> rule.has("name"))
                .collect(Collectors.toMap(
                        rule -> rule.path("ruleId").asString(""),
                        rule -> rule.path("name").asString(""),
                        (one, same) -> one));
    }

    /**
     * @param document in UTF-8, with or without its receipt
     * @param trace in UTF-8
     */
    public static RuleStates of(byte[] document, byte[] trace) {
        JsonMapper json = JsonMapper.shared();
        return new RuleStates(json.readTree(document), json.readTree(trace));
    }

    private static RuleState state(JsonNode rule, boolean isWaiting) {
        if (rule.has("failure")) {
            return RuleState.FAILED;
        }
        return switch (rule.path("verdict").asString("")) {
            case "TRUE" -> RuleState.MATCHED;
            case "FALSE" -> RuleState.NOT_MATCHED;
            default -> isWaiting ? RuleState.NOT_CONFIGURED : RuleState.NOT_KNOWN;
        };
    }

    /** Rules that another decision says something else of, by their ids. */
    public Stream<Change> changes(RuleStates after) {
        Set<String> all = new TreeSet<>(states.keySet());
        all.addAll(after.states.keySet());
        return all.stream()
                .map(id -> new Change(
                        id,
                        Optional.ofNullable(after.names.get(id)).or(() -> Optional.ofNullable(names.get(id))),
                        of(id),
                        after.of(id)))
                .filter(change -> change.before() != change.after());
    }

    private RuleState of(String ruleId) {
        return states.getOrDefault(ruleId, RuleState.ABSENT);
    }
}
