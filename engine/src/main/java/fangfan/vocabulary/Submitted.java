package fangfan.vocabulary;

import fangfan.facts.Answer;
import fangfan.indicator.Range;
import fangfan.indicator.Truth;
import fangfan.indicator.Value;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A fact as it was submitted: its value is the answer, or everything that the schema allows. */
final class Submitted<T extends Object> implements Source {

    private final String path;
    private final BiFunction<Case, Integer, Answer<T>> answer;
    private final Function<T, Value> whenKnown;
    private final Value whenNotKnown;

    private Submitted(
            String path,
            BiFunction<Case, Integer, Answer<T>> answer,
            Function<T, Value> whenKnown,
            Value whenNotKnown) {
        this.path = path;
        this.answer = answer;
        this.whenKnown = whenKnown;
        this.whenNotKnown = whenNotKnown;
    }

    static Submitted<Boolean> flag(String path, BiFunction<Case, Integer, Answer<Boolean>> answer) {
        return new Submitted<>(path, answer, flag -> Value.Choice.of(Truth.of(flag)), Value.Choice.of(Truth.NOT_KNOWN));
    }

    static <E extends Enum<E>> Submitted<E> code(
            String path, Codes codes, BiFunction<Case, Integer, Answer<E>> answer) {
        return new Submitted<>(
                path, answer, code -> new Value.Choice(1L << code.ordinal()), new Value.Choice(codes.all()));
    }

    static <E extends Enum<E>> Submitted<Set<E>> codes(
            String path, Codes codes, BiFunction<Case, Integer, Answer<Set<E>>> answer) {
        return new Submitted<>(
                path,
                answer,
                some -> {
                    long bits = some.stream()
                            .mapToLong(code -> 1L << code.ordinal())
                            .reduce(0L, (a, b) -> a | b);
                    return new Value.Choices(bits, bits);
                },
                new Value.Choices(0L, codes.all()));
    }

    static <T extends Object> Submitted<T> quantity(
            String path, BiFunction<Case, Integer, Answer<T>> answer, Function<T, Range> whenKnown, Range ofSchema) {
        return new Submitted<>(
                path, answer, known -> new Value.Quantity(whenKnown.apply(known)), new Value.Quantity(ofSchema));
    }

    @Override
    public Value value(Case c, int member) {
        return answer.apply(c, member).either(whenKnown, whenNotKnown);
    }

    @Override
    public List<String> missing(Case c, int member) {
        return answer.apply(c, member).isKnown() ? List.of() : List.of(path.replace("[]", "[" + member + "]"));
    }
}
