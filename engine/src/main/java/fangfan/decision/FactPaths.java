package fangfan.decision;

import fangfan.facts.Accident;
import fangfan.facts.Disaster;
import fangfan.facts.Household;
import fangfan.facts.Member;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The order of schema paths: as the schema lists them, which is as the records do; positions as numbers. */
final class FactPaths {

    private static final Pattern POSITION = Pattern.compile("\\[(\\d+)]");
    private static final Map<String, Class<?>> LISTS =
            Map.of("members", Member.class, "disasters", Disaster.class, "accidents", Accident.class);
    private static final List<String> SCHEMA = leaves("", Household.class).toList();

    static final Comparator<String> IN_ORDER = Comparator.comparingInt(FactPaths::topOf)
            .thenComparingInt(FactPaths::position)
            .thenComparingInt(path -> SCHEMA.indexOf(withoutPosition(path)))
            .thenComparing(Comparator.naturalOrder());

    private FactPaths() {}

    private static Stream<String> leaves(String prefix, Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> leaves(prefix, component));
    }

    private static Stream<String> leaves(String prefix, RecordComponent component) {
        String name = prefix + component.getName();
        Stream<String> self = Stream.of(name);
        Class<?> element = LISTS.get(name);
        if (element != null) {
            return Stream.concat(self, leaves(name + "[].", element));
        }
        return component.getType().isRecord() ? Stream.concat(self, leaves(name + ".", component.getType())) : self;
    }

    private static int topOf(String path) {
        return SCHEMA.indexOf(path.split("[.\\[]", 2)[0]);
    }

    /** The position of the list element that the path leads to; -1 for none. */
    static int position(String path) {
        Matcher position = POSITION.matcher(path);
        return position.find() ? Integer.parseInt(position.group(1)) : -1;
    }

    /** As the wording knows it: {@code members[].studentStatus}. */
    static String withoutPosition(String path) {
        return POSITION.matcher(path).replaceAll("[]");
    }
}
