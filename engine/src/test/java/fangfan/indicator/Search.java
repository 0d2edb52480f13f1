package fangfan.indicator;

import fangfan.facts.Answer;
import fangfan.facts.FactTree;
import fangfan.facts.Household;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * Looks for a completion in which a number reaches a value: from several starts it moves one open fact at a time to
 * whichever of its extremes brings the number nearest.
 */
record Search(List<String> open, Function<Household, BigDecimal> number, BigDecimal value, Random random) {

    private static final int RANDOM_STARTS = 30;
    private static final Set<String> EARNED =
            Set.of("income.wage", "income.business", "income.property", "income.transfer");

    /** Does some completion of the open facts reach the value? All other facts are known. */
    boolean reaches(Household household) {
        for (int start = 0; start < RANDOM_STARTS; start++) {
            Household at = household;
            for (String path : open) {
                at = with(at, path, startOf(Extremes.of(path), start));
            }
            if (climbs(at)) {
                return true;
            }
        }
        return false;
    }

    private Object startOf(List<Object> extremes, int start) {
        return switch (start) {
            case 0 -> extremes.get(0);
            case 1 -> extremes.get(extremes.size() - 1);
            default -> extremes.get(random.nextInt(extremes.size()));
        };
    }

    private boolean climbs(Household start) {
        Household best = start;
        BigDecimal distance = distance(best);
        boolean moved = true;
        while (moved && distance.signum() != 0) {
            moved = false;
            for (String path : open) {
                for (Object candidate : candidates(path, best)) {
                    Household next = with(best, path, candidate);
                    BigDecimal left = distance(next);
                    if (left.compareTo(distance) < 0) {
                        best = next;
                        distance = left;
                        moved = true;
                    }
                }
            }
        }
        return distance.signum() == 0;
    }

    /** The extremes of a fact, and the amount of it that leaves a net income of one cent. */
    private static List<Object> candidates(String path, Household household) {
        List<Object> candidates = new ArrayList<>(Extremes.of(path));
        boolean isEarned = EARNED.contains(path);
        if (isEarned || path.equals("income.businessExpense")) {
            BigDecimal excess = Arithmetic.net(household).subtract(new BigDecimal("0.01"));
            BigDecimal amount = (BigDecimal) FactTree.at(household, path).get();
            BigDecimal balancing = isEarned ? amount.subtract(excess) : amount.add(excess);
            if (SchemaRange.MONEY.contains(balancing)) {
                candidates.add(balancing);
            }
        }
        return candidates;
    }

    private BigDecimal distance(Household household) {
        return number.apply(household).subtract(value).abs();
    }

    private static Household with(Household household, String path, Object value) {
        return FactTree.with(household, path, Answer.of(value));
    }
}
