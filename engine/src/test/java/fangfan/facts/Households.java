package fangfan.facts;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Made-up households that say only what matters. */
public final class Households {

    private Households() {}

    /** Of whom nothing is known. */
    public static Household blank() {
        return Household.notKnown("500116101201-0001", "500116101201");
    }

    /**
     * Of whom the listed facts are known: {@code "population=3 income.wage=100.00 members[0].relation=HEAD"}.
     *
     * <p>{@code members=2} are two members of whom nothing is known, as {@code members[1].sex=MALE} are two of whom only
     * that is; {@code ?} takes a fact back; sets are written {@code HEALTHY+DISABLED}, an empty one as nothing.
     */
    public static Household of(String facts) {
        return with(blank(), facts);
    }

    /** Adds the listed facts. */
    public static Household with(Household household, String facts) {
        Household changed = household;
        for (String fact :
                facts.isBlank() ? List.<String>of() : List.of(facts.strip().split("\\s+"))) {
            String[] parts = fact.split("=", 2);
            changed = FactTree.with(changed, parts[0], parse(parts[0], parts[1]));
        }
        return changed;
    }

    /** Adds one fact, whatever its text. */
    public static Household with(Household household, String path, Object value) {
        return FactTree.with(household, path, Answer.of(value));
    }

    /** The same facts of another household, in another place. */
    public static Household moved(Household facts, String householdNo, String areaCode) {
        return new Household(
                householdNo,
                areaCode,
                facts.rural(),
                facts.householdType(),
                facts.population(),
                facts.phone(),
                facts.monitoring(),
                facts.members(),
                facts.income(),
                facts.housing(),
                facts.water(),
                facts.foodSecure(),
                facts.clothingSecure(),
                facts.disasters(),
                facts.accidents(),
                facts.assets(),
                facts.departmentAlerts());
    }

    private static Answer<?> parse(String path, String text) {
        return text.equals("?") ? Answer.notKnown() : Answer.of(value(FactTree.typeOf(path), text));
    }

    static Object value(Type type, String text) {
        Class<?> raw = Records.rawClass(type);
        if (raw == List.class || raw == Set.class) {
            return collection(raw, FactTree.argument(type), text);
        }
        return raw.isEnum() ? constant(raw, text) : scalar(raw).apply(text);
    }

    private static Object collection(Class<?> raw, Type element, String text) {
        Class<?> type = Records.rawClass(element);
        if (type.isRecord()) {
            return Records.blanks(type, Integer.parseInt(text));
        }
        List<Object> values = Arrays.stream(text.split("\\+"))
                .filter(part -> !part.isEmpty())
                .map(part -> value(element, part))
                .toList();
        return raw == List.class ? values : values.stream().collect(Collectors.toUnmodifiableSet());
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Function<String, Object> scalar(Class<?> type) {
        if (type == BigDecimal.class) {
            return BigDecimal::new;
        }
        if (type == Integer.class) {
            return Integer::valueOf;
        }
        if (type == Boolean.class) {
            return Boolean::valueOf;
        }
        if (type == LocalDate.class) {
            return LocalDate::parse;
        }
        return type == YearMonth.class ? YearMonth::parse : text -> text;
    }
}
