package fangfan.service.access;

import fangfan.service.problem.Problem;
import java.util.function.Function;

/** What a request that changes something comes to. */
public sealed interface Outcome<T> {

    /** Committed, if anything was to be changed. */
    record Done<T>(T value) implements Outcome<T> {}

    /** Nothing was changed. */
    record Refused<T>(Problem problem) implements Outcome<T> {}

    default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        if (this instanceof Done<T> done) {
            return next.apply(done.value());
        }
        return new Refused<>(((Refused<T>) this).problem());
    }
}
