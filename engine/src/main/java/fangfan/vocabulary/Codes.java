package fangfan.vocabulary;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A closed list of codes.
 *
 * @param name for example {@code StudentStatus}; the wording of a code stands under {@code code.StudentStatus.PRIMARY}
 */
public record Codes(String name, List<String> constants) {

    /** The two values of a flag, by the positions that {@link fangfan.indicator.Value.Choice#of} uses. */
    public static final Codes FLAG = new Codes("Flag", List.of("FALSE", "TRUE"));

    public static final Codes NONE = new Codes("None", List.of());

    public static <E extends Enum<E>> Codes of(Class<E> type) {
        return new Codes(
                type.getSimpleName(),
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    public long bit(String constant) {
        int position = constants.indexOf(constant);
        if (position < 0) {
            throw new IllegalArgumentException(name + " has no code " + constant);
        }
        return 1L << position;
    }

    public long bits(Collection<String> some) {
        return some.stream().mapToLong(this::bit).reduce(0L, (a, b) -> a | b);
    }

    public long all() {
        return (1L << constants.size()) - 1;
    }

    public List<String> in(long bits) {
        return IntStream.range(0, constants.size())
                .filter(i -> (bits >> i & 1) == 1)
                .mapToObj(constants::get)
                .toList();
    }
}
