package fangfan.facts;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Copies records component by component. */
final class Records {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };
    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            Class<?>[] types = Arrays.stream(COMPONENTS.get(type))
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                return type.getDeclaredConstructor(types);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    private Records() {}

    static RecordComponent component(Class<?> type, String name) {
        return Arrays.stream(COMPONENTS.get(type))
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(type.getSimpleName() + "." + name));
    }

    static Class<?> rawClass(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    static Record copy(Record original, BiFunction<RecordComponent, Object, Object> change) {
        return create(original.getClass(), component -> change.apply(component, read(component, original)));
    }

    /** A record that says nothing; the element of a list carries its number, from 1. */
    static Record blank(Class<?> type, int position) {
        return create(type, component -> {
            if (component.getType() == Answer.class) {
                return Answer.notKnown();
            }
            return component.getType() == String.class
                    ? String.valueOf(position + 1)
                    : blank(component.getType(), position);
        });
    }

    static List<Record> blanks(Class<?> type, int count) {
        return IntStream.range(0, count)
                .mapToObj(position -> blank(type, position))
                .toList();
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Record create(Class<?> type, Function<RecordComponent, Object> value) {
        Object[] values = Arrays.stream(COMPONENTS.get(type)).map(value).toArray();
        try {
            return (Record) CONSTRUCTORS.get(type).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
