package fangfan.vocabulary;

import fangfan.facts.Answer;
import fangfan.facts.Household;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every fact that can be submitted, read off the records of {@code fangfan.facts}. */
final class FactLeaves {

    /**
     * One fact.
     *
     * @param key schema path without positions, for example {@code members[].studentStatus}
     * @param type of a single value: of the elements where the fact is a list
     */
    record Leaf(String key, Class<?> type) {}

    private FactLeaves() {}

    static List<Leaf> all() {
        return leavesOf(Household.class, "").toList();
    }

    static Stream<Class<?>> codeLists() {
        return all().stream().<Class<?>>map(Leaf::type).filter(Class::isEnum).distinct();
    }

    private static Stream<Leaf> leavesOf(Class<?> record, String prefix) {
        return Arrays.stream(record.getRecordComponents()).flatMap(component -> leavesOf(component, prefix));
    }

    private static Stream<Leaf> leavesOf(RecordComponent component, String prefix) {
        String key = prefix + component.getName();
        if (component.getType().isRecord()) {
            return leavesOf(component.getType(), key + ".");
        }
        Class<?> type = singleValueOf(component.getGenericType());
        Stream<Leaf> nested = type.isRecord() ? leavesOf(type, key + "[].") : Stream.empty();
        return Stream.concat(Stream.of(new Leaf(key, type)), nested);
    }

    private static Class<?> singleValueOf(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            if (raw == Answer.class || Collection.class.isAssignableFrom(raw)) {
                return singleValueOf(generic.getActualTypeArguments()[0]);
            }
        }
        return (Class<?>) type;
    }
}
