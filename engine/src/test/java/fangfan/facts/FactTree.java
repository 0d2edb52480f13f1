package fangfan.facts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * A household as a tree of facts, each under its schema path: {@code income.wage}, {@code members}, {@code
 * members[0].sex}. Built by reflection, so it follows the records when they grow; for tests only.
 */
public final class FactTree {

    private FactTree() {}

    /** Every fact by its path, in schema order; a list stands before the facts of its elements. */
    public static Map<String, Answer<?>> facts(Household household) {
        Map<String, Answer<?>> facts = new LinkedHashMap<>();
        map(household, (path, answer) -> {
            facts.put(path, answer);
            return answer;
        });
        return facts;
    }

    /** The fact at a path. */
    public static Answer<?> at(Household household, String path) {
        Answer<?> answer = facts(household).get(path);
        if (answer == null) {
            throw new NoSuchElementException(path);
        }
        return answer;
    }

    /** The type of the value at a path, whatever its positions. */
    public static Type typeOf(String path) {
        Type type = Household.class;
        for (String step : path.split("\\.")) {
            String name = step.replaceAll("\\[\\d+]", "");
            Type declared = Records.component(Records.rawClass(type), name).getGenericType();
            type = isAnswer(declared) ? argument(declared) : declared;
            type = step.endsWith("]") ? argument(type) : type;
        }
        return type;
    }

    private static boolean isAnswer(Type type) {
        return Records.rawClass(type) == Answer.class;
    }

    static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /** Replaces every answer; the elements of a list are visited after the list, as it was replaced. */
    public static Household map(Household household, BiFunction<String, Answer<?>, Answer<?>> change) {
        return (Household) mapRecord("", household, change);
    }

    private static Record mapRecord(String prefix, Record of, BiFunction<String, Answer<?>, Answer<?>> change) {
        return Records.copy(of, (component, value) -> {
            String path = prefix + component.getName();
            if (value instanceof Answer<?> answer) {
                return mapElements(path, change.apply(path, answer), change);
            }
            return value instanceof Record part ? mapRecord(path + ".", part, change) : value;
        });
    }

    private static Answer<?> mapElements(
            String path, Answer<?> answer, BiFunction<String, Answer<?>, Answer<?>> change) {
        if (!(answer.isKnown() && answer.get() instanceof List<?> list)) {
            return answer;
        }
        List<Object> mapped = new ArrayList<>();
        for (Object element : list) {
            String prefix = path + "[" + mapped.size() + "].";
            mapped.add(element instanceof Record record ? mapRecord(prefix, record, change) : element);
        }
        return Answer.of(List.copyOf(mapped));
    }

    /** Replaces the fact at a path; a list that is too short or not known grows by elements that say nothing. */
    public static Household with(Household household, String path, Answer<?> answer) {
        return (Household) with(household, List.of(path.split("\\.")), answer);
    }

    private static Record with(Record of, List<String> steps, Answer<?> answer) {
        String[] step = steps.get(0).split("[\\[\\]]");
        List<String> rest = steps.subList(1, steps.size());
        Records.component(of.getClass(), step[0]);
        return Records.copy(of, (component, value) -> {
            if (!component.getName().equals(step[0])) {
                return value;
            }
            if (rest.isEmpty()) {
                return answer;
            }
            return step.length == 1
                    ? with((Record) value, rest, answer)
                    : atPosition(
                            component,
                            (Answer<?>) value,
                            Integer.parseInt(step[1]),
                            element -> with(element, rest, answer));
        });
    }

    private static Answer<?> atPosition(
            RecordComponent component, Answer<?> list, int position, UnaryOperator<Record> change) {
        List<Object> elements = new ArrayList<>(list.isKnown() ? (List<?>) list.get() : List.of());
        Class<?> type = Records.rawClass(argument(argument(component.getGenericType())));
        while (elements.size() <= position) {
            elements.add(Records.blank(type, elements.size()));
        }
        elements.set(position, change.apply((Record) elements.get(position)));
        return Answer.of(List.copyOf(elements));
    }
}
