package fangfan.indicator;

import fangfan.facts.Household;
import fangfan.facts.Households;
import java.util.List;

/**
 * A derived fact as tables write it: {@code 1.00}, {@code 0.00..1.00} or {@code TRUE}, then the paths that keep it open,
 * {@code -} for none.
 */
record Derived(String value, String missing) {

    static <T> Derived of(Derivation<T> derivation, String facts) {
        return of(derivation, Households.of(facts), Screening2023.SETTINGS);
    }

    static <T> Derived of(Derivation<T> derivation, Household household, Settings settings) {
        return shown(
                derivation.derive(household, Screening2023.ROUND, settings),
                derivation.missing(household, Screening2023.ROUND, settings));
    }

    static <T> Derived of(MemberDerivation<T> derivation, String facts) {
        return of(derivation, Households.of(facts));
    }

    /** Of the first member. */
    static <T> Derived of(MemberDerivation<T> derivation, Household household) {
        return shown(
                derivation.derive(household, 0, Screening2023.ROUND, Screening2023.SETTINGS),
                derivation.missing(household, 0, Screening2023.ROUND, Screening2023.SETTINGS));
    }

    private static Derived shown(Object value, List<String> missing) {
        return new Derived(
                value instanceof Range range ? shown(range) : value.toString(),
                missing.isEmpty() ? "-" : String.join(" ", missing));
    }

    private static String shown(Range range) {
        String min = range.min().toPlainString();
        String max = range.max().toPlainString();
        return min.equals(max) ? min : min + ".." + max;
    }
}
