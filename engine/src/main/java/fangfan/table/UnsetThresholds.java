package fangfan.table;

import fangfan.indicator.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Thresholds that staff have not set, and every value of theirs that could matter.
 *
 * <p>A verdict changes with a threshold only where the threshold passes an end of a range that it is compared with, so
 * it is enough to try the ends, their neighbours and what lies between.
 */
public final class UnsetThresholds {

    private static final int MOST_TRIALS = 20_000;

    private final Map<String, TreeSet<Long>> candidates = new TreeMap<>();

    /** @param keys of parameters that are not set */
    public UnsetThresholds(Collection<String> keys) {
        keys.forEach(key -> candidates.put(key, new TreeSet<>(List.of(0L))));
    }

    /** Notes that the condition is tested on the value; of no account unless it names one of the thresholds. */
    public void compare(Condition condition, Value value) {
        if (condition.cell() instanceof Cell.Parameter parameter
                && candidates.containsKey(parameter.key())
                && value instanceof Value.Quantity quantity) {
            for (long end : new long[] {
                Ticks.of(quantity.range().min()), Ticks.of(quantity.range().max())
            }) {
                candidates.get(parameter.key()).addAll(List.of(end - 1, end, end + 1));
            }
        }
    }

    /**
     * Whether something is so whatever values staff gave. Beyond a budget of trials the answer is no.
     *
     * @param isSo asked with a threshold for each of the keys, and none for others
     */
    public boolean always(Predicate<Function<String, Optional<Long>>> isSo) {
        return trials() <= MOST_TRIALS && always(List.copyOf(candidates.keySet()), isSo, new HashMap<>());
    }

    /** How many combinations there are to try; beyond the budget any number will do. */
    private long trials() {
        return candidates.values().stream()
                .mapToLong(TreeSet::size)
                .reduce(1L, (all, size) -> Math.min(all, MOST_TRIALS + 1L) * size);
    }

    private boolean always(
            List<String> open, Predicate<Function<String, Optional<Long>>> isSo, Map<String, Long> chosen) {
        if (open.isEmpty()) {
            return isSo.test(key -> Optional.ofNullable(chosen.get(key)));
        }
        String key = open.get(0);
        for (long value : candidates.getOrDefault(key, new TreeSet<>())) {
            chosen.put(key, value);
            if (!always(open.subList(1, open.size()), isSo, chosen)) {
                return false;
            }
        }
        return true;
    }
}
