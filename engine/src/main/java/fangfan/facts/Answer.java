package fangfan.facts;

import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fact that may not be known.
 *
 * <p>Not known is never false, zero or "none": whoever reads an answer has to say what both cases mean.
 */
public sealed interface Answer<T extends Object> {

    record Known<T extends Object>(T value) implements Answer<T> {}

    record NotKnown<T extends Object>() implements Answer<T> {}

    static <T extends Object> Answer<T> of(T value) {
        return new Known<>(value);
    }

    static <T extends Object> Answer<T> notKnown() {
        return new NotKnown<>();
    }

    /** Turns the absent or {@code null} value of a document into an answer. */
    static <T extends Object> Answer<T> ofNullable(@Nullable T value) {
        return value == null ? notKnown() : of(value);
    }

    default boolean isKnown() {
        return this instanceof Known;
    }

    default T get() {
        if (this instanceof Known<T> known) {
            return known.value();
        }
        throw new NoSuchElementException("not known");
    }

    default <R extends Object> R either(Function<T, R> whenKnown, R whenNotKnown) {
        return this instanceof Known<T> known ? whenKnown.apply(known.value()) : whenNotKnown;
    }
}
