package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.Answer;
import fangfan.facts.FactTree;
import fangfan.facts.Household;
import fangfan.facts.Income;
import fangfan.facts.RandomHouseholds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Tries every net income in cents, for every population, that could agree with the declared sums. */
class DeclaredIncomeAgreementTest {

    private static final long MOST = 9_999_999_999L;
    private static final List<Integer> CENTS_OFF = List.of(0, 0, 0, 1, -1, 2, -2, 50);
    private static final List<Function<Income, Answer<BigDecimal>>> EARNED =
            List.of(Income::wage, Income::business, Income::property, Income::transfer);

    @Property(tries = 2_000)
    void differsWhenNoCompletionAgreesAndNotWhenAllDo(@ForAll Random random) {
        Household household = RandomHouseholds.forget(declaring(random), random);
        assertThat(new DeclaredIncomeDiffers().derive(household, Screening2023.ROUND, Screening2023.SETTINGS))
                .as("%s for %s", household.income(), household.population())
                .isEqualTo(expected(household));
    }

    /** A household whose declared sums are right, or nearly. */
    private static Household declaring(Random random) {
        Household household = RandomHouseholds.complete(random);
        Map<String, BigDecimal> sums = Map.of(
                "income.declaredNetIncome", Arithmetic.net(household),
                "income.declaredNetIncomePerCapita", Arithmetic.perCapita(household));
        return FactTree.map(
                household,
                (path, answer) -> sums.containsKey(path)
                        ? Answer.of(off(sums.getOrDefault(path, BigDecimal.ZERO), random))
                        : answer);
    }

    private static BigDecimal off(BigDecimal sum, Random random) {
        return sum.add(BigDecimal.valueOf(CENTS_OFF.get(random.nextInt(CENTS_OFF.size())), 2));
    }

    private static Truth expected(Household household) {
        Income income = household.income();
        long least = EARNED.stream()
                        .mapToLong(amount -> cents(amount.apply(income), 0))
                        .sum()
                - cents(income.businessExpense(), MOST);
        long most = EARNED.stream()
                        .mapToLong(amount -> cents(amount.apply(income), MOST))
                        .sum()
                - cents(income.businessExpense(), 0);
        if (heads(household)
                .noneMatch(heads -> nearby(income, heads)
                        .filter(net -> least <= net && net <= most)
                        .anyMatch(net -> agrees(income, net, heads)))) {
            return Truth.TRUE;
        }
        boolean bothKnown = income.declaredNetIncome().isKnown()
                && income.declaredNetIncomePerCapita().isKnown();
        return bothKnown && heads(household).allMatch(heads -> all(least, most, net -> agrees(income, net, heads)))
                ? Truth.FALSE
                : Truth.NOT_KNOWN;
    }

    private static IntStream heads(Household household) {
        return household.population().either(IntStream::of, IntStream.rangeClosed(1, 99));
    }

    /** Every net income that could agree; where nothing is declared, one stands for all. */
    private static LongStream nearby(Income income, int heads) {
        if (income.declaredNetIncome().isKnown()) {
            long declared = cents(income.declaredNetIncome(), 0);
            return LongStream.rangeClosed(declared - 3, declared + 3);
        }
        if (income.declaredNetIncomePerCapita().isKnown()) {
            long declared = cents(income.declaredNetIncomePerCapita(), 0);
            return LongStream.rangeClosed((declared - 2) * heads, (declared + 2) * heads);
        }
        return LongStream.of(least(income));
    }

    private static long least(Income income) {
        return EARNED.stream()
                        .mapToLong(amount -> cents(amount.apply(income), 0))
                        .sum()
                - cents(income.businessExpense(), 0);
    }

    /** More than a handful of net incomes cannot all agree. */
    private static boolean all(long least, long most, LongPredicate agrees) {
        return most - least < 10 && LongStream.rangeClosed(least, most).allMatch(agrees);
    }

    private static boolean agrees(Income income, long net, int heads) {
        long perCapita = Long.signum(net) * ((2 * Math.abs(net) + heads) / (2L * heads));
        return Math.abs(cents(income.declaredNetIncome(), net) - net) <= 1
                && Math.abs(cents(income.declaredNetIncomePerCapita(), perCapita) - perCapita) <= 1;
    }

    private static long cents(Answer<BigDecimal> amount, long whenNotKnown) {
        return amount.either(known -> known.movePointRight(2).longValueExact(), whenNotKnown);
    }
}
