package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.Household;
import fangfan.facts.RandomHouseholds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Holds every derived quantity against plain arithmetic over completions of what is not known. */
class DerivedRangesTest {

    private static final int COMPLETIONS = 5;

    @Test
    void arithmeticCoversEveryQuantity() {
        assertThat(Arithmetic.NUMBERS).containsOnlyKeys(DerivedFacts.HOUSEHOLD_RANGES.keySet());
    }

    @Property(tries = 1_000)
    void boundsOfEveryDerivedFactAreNeverExceeded(@ForAll Random random) {
        Household partly = RandomHouseholds.partlyKnown(random);
        for (int completion = 0; completion < COMPLETIONS; completion++) {
            Household complete = RandomHouseholds.fill(partly, random);
            DerivedFacts.HOUSEHOLD_RANGES.forEach((name, derivation) -> {
                BigDecimal value = number(name).apply(complete);
                Range range = derive(derivation, partly);
                assertThat(range.contains(value))
                        .as("%s: %s in %s", name, value, range)
                        .isTrue();
                assertThat(derive(derivation, complete).min()).as(name).isEqualByComparingTo(value);
                assertThat(derive(derivation, complete).isExact()).as(name).isTrue();
            });
        }
    }

    @Property(tries = 1_000)
    void boundsOfEveryDerivedFactAreAttainedThroughTheFactsThatItMisses(@ForAll Random random) {
        Household partly = RandomHouseholds.partlyKnown(random);
        DerivedFacts.HOUSEHOLD_RANGES.forEach((name, derivation) -> {
            Range range = derive(derivation, partly);
            List<String> open = derivation.missing(partly, Screening2023.ROUND, Screening2023.SETTINGS);
            assertThat(open.isEmpty()).as(name).isEqualTo(range.isExact());
            Household rest = RandomHouseholds.fill(partly, path -> !open.contains(path), random);
            for (BigDecimal end : List.of(range.min(), range.max())) {
                assertThat(new Search(open, number(name), end, random).reaches(rest))
                        .as("%s: %s of %s by %s", name, end, range, open)
                        .isTrue();
            }
        });
    }

    private static Range derive(Derivation<Range> derivation, Household household) {
        return derivation.derive(household, Screening2023.ROUND, Screening2023.SETTINGS);
    }

    private static Function<Household, BigDecimal> number(String name) {
        Function<Household, BigDecimal> number = Arithmetic.NUMBERS.get(name);
        if (number == null) {
            throw new IllegalStateException(name);
        }
        return number;
    }
}
