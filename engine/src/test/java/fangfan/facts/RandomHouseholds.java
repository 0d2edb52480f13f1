package fangfan.facts;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Random households for property tests, drawn near the thresholds of the rules more often than not. The random source
 * comes from the property, so a failing try can be repeated from its seed.
 */
public final class RandomHouseholds {

    private static final List<Double> SHARES_FORGOTTEN = List.of(0.05, 0.2, 0.5, 0.9);

    /** A forgotten list takes all of its elements with it, so lists are kept more often. */
    private static final double LIST_SHARE = 0.3;

    private RandomHouseholds() {}

    /** A household of which everything is known. */
    public static Household complete(Random random) {
        return fill(Households.blank(), random);
    }

    /** A household of which a random part is known. */
    public static Household partlyKnown(Random random) {
        return forget(complete(random), random);
    }

    /** Forgets a random part of the facts: next to nothing, some, half, or nearly all. */
    public static Household forget(Household household, Random random) {
        double share = SHARES_FORGOTTEN.get(random.nextInt(SHARES_FORGOTTEN.size()));
        return FactTree.map(household, (path, answer) -> {
            double chance = isListOfRecords(answer) ? share * LIST_SHARE : share;
            return random.nextDouble() < chance ? Answer.notKnown() : answer;
        });
    }

    /** Completes what is not known with any values of the schema. */
    public static Household fill(Household household, Random random) {
        return fill(household, path -> true, random);
    }

    /** Completes the facts at the chosen paths, with a list also those of its new elements. */
    public static Household fill(Household household, Predicate<String> paths, Random random) {
        return FactTree.map(
                household,
                (path, answer) ->
                        !answer.isKnown() && paths.test(path) ? Answer.of(RandomFact.draw(path, random)) : answer);
    }

    /**
     * Supplies one fact that the blanked household lacks, with the value of the complete one. A list comes with all of its
     * elements, or with elements that say nothing yet. A household that lacks nothing stays as it is.
     */
    public static Household supplyOne(Household blanked, Household complete, Random random) {
        Map<String, Answer<?>> lacked = FactTree.facts(blanked);
        List<Map.Entry<String, Answer<?>>> lacking = FactTree.facts(complete).entrySet().stream()
                .filter(fact -> fact.getValue().isKnown() && isBlank(lacked.get(fact.getKey())))
                .toList();
        if (lacking.isEmpty()) {
            return blanked;
        }
        Map.Entry<String, Answer<?>> fact = lacking.get(random.nextInt(lacking.size()));
        Household supplied = FactTree.with(blanked, fact.getKey(), fact.getValue());
        return random.nextBoolean() ? supplied : withoutElements(supplied, fact.getKey() + "[");
    }

    private static Household withoutElements(Household household, String prefix) {
        return FactTree.map(household, (path, answer) -> path.startsWith(prefix) ? Answer.notKnown() : answer);
    }

    private static boolean isBlank(@Nullable Answer<?> answer) {
        return answer != null && !answer.isKnown();
    }

    private static boolean isListOfRecords(Answer<?> answer) {
        return answer.isKnown()
                && answer.get() instanceof List<?> list
                && list.stream().anyMatch(Record.class::isInstance);
    }
}
