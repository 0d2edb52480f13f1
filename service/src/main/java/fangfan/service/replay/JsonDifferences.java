package fangfan.service.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Where two JSON values differ. Elements that name a rule, fact, code or cell are compared with their like, wherever it stands. */
final class JsonDifferences {

    private static final List<String> NAMES = List.of("ruleId", "fact", "code", "at", "cell");

    /** @param pointer as of a {@link Difference} */
    record Found(
            JsonPointer pointer,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}

    private final List<Found> found = new ArrayList<>();

    private JsonDifferences() {}

    static List<Found> between(JsonNode before, JsonNode after) {
        JsonDifferences differences = new JsonDifferences();
        differences.compare(JsonPointer.empty(), before, after);
        return differences.found;
    }

    private void compare(JsonPointer at, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (before == null || after == null) {
            found.add(new Found(at, before, after));
        } else if (before.isObject() && after.isObject()) {
            Set<String> names = new LinkedHashSet<>(before.propertyNames());
            names.addAll(after.propertyNames());
            names.forEach(name -> compare(at.appendProperty(name), before.get(name), after.get(name)));
        } else if (before.isArray() && after.isArray() && (hasObjects(before) || hasObjects(after))) {
            compareElements(at, before, after);
        } else if (!before.equals(after)) {
            found.add(new Found(at, before, after));
        }
    }

    private void compareElements(JsonPointer at, JsonNode before, JsonNode after) {
        Map<String, Integer> places = places(before);
        Map<String, Integer> placesAfter = places(after);
        Stream.concat(places.keySet().stream(), placesAfter.keySet().stream())
                .distinct()
                .forEach(key -> {
                    Optional<Integer> one = Optional.ofNullable(places.get(key));
                    Optional<Integer> other = Optional.ofNullable(placesAfter.get(key));
                    compare(
                            at.appendIndex(one.or(() -> other).orElseThrow()),
                            one.map(before::get).orElse(null),
                            other.map(after::get).orElse(null));
                });
    }

    /** By what an element names and how often that was named before it. */
    private static Map<String, Integer> places(JsonNode array) {
        Map<String, Integer> places = new LinkedHashMap<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (int place = 0; place < array.size(); place++) {
            String name = name(array.get(place));
            places.put(name + "\n" + seen.merge(name, 1, Integer::sum), place);
        }
        return places;
    }

    private static String name(JsonNode element) {
        return NAMES.stream()
                .filter(element::has)
                .findFirst()
                .map(name -> element.get(name).asString(""))
                .orElse("");
    }

    private static boolean hasObjects(JsonNode array) {
        return array.valueStream().anyMatch(JsonNode::isObject);
    }
}
