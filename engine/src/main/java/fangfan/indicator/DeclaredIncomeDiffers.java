package fangfan.indicator;

import fangfan.facts.Household;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Does a declared sum that is known differ from the computed one by more than 0.01?
 *
 * <p>Both sums stem from one net income, so they are held against it together: every population is tried, and net income
 * is narrowed to what the declared sum allows. Net income moves in steps of 0.01 and a population is at least 1, so the
 * rounded income per capita skips no cent between its ends. A blank sum never differs, but may. Source: the evaluate
 * contract, {@code household.declaredIncomeDiffers}.
 */
public final class DeclaredIncomeDiffers implements Derivation<Truth> {

    private static final List<NumberFact> DECLARED =
            List.of(NumberFact.DECLARED_NET_INCOME, NumberFact.DECLARED_NET_INCOME_PER_CAPITA);

    @Override
    public Truth derive(Household household, Round round, Settings settings) {
        if (!mayAgree(household)) {
            return Truth.TRUE;
        }
        return NumberFact.blanks(DECLARED, household).isEmpty() && !mayDiffer(household)
                ? Truth.FALSE
                : Truth.NOT_KNOWN;
    }

    private static boolean mayAgree(Household household) {
        Range net = NetIncome.of(household);
        Range near = near(NumberFact.DECLARED_NET_INCOME, household);
        if (isApart(net, near)) {
            return false;
        }
        Range agreeing = new Range(net.min().max(near.min()), net.max().min(near.max()));
        return populations(household).anyMatch(heads -> mayAgreePerCapita(agreeing, heads, household));
    }

    private static boolean mayAgreePerCapita(Range net, BigDecimal heads, Household household) {
        Range perCapita = NetIncomePerCapita.perCapita(net, Range.exactly(heads));
        return !isApart(perCapita, near(NumberFact.DECLARED_NET_INCOME_PER_CAPITA, household));
    }

    private static boolean mayDiffer(Household household) {
        return !isWithin(NetIncome.of(household), near(NumberFact.DECLARED_NET_INCOME, household))
                || !isWithin(
                        NetIncomePerCapita.of(household), near(NumberFact.DECLARED_NET_INCOME_PER_CAPITA, household));
    }

    /** The computed sums with which a declared one agrees; a blank one agrees with any. */
    private static Range near(NumberFact declared, Household household) {
        return declared.answer()
                .apply(household)
                .either(
                        sum -> new Range(sum.subtract(SchemaRange.CENT), sum.add(SchemaRange.CENT)),
                        SchemaRange.ANY_SUM);
    }

    private static Stream<BigDecimal> populations(Household household) {
        Range heads = NumberFact.POPULATION.of(household);
        return Stream.iterate(heads.min(), head -> head.compareTo(heads.max()) <= 0, head -> head.add(BigDecimal.ONE));
    }

    private static boolean isApart(Range one, Range other) {
        return one.max().compareTo(other.min()) < 0 || other.max().compareTo(one.min()) < 0;
    }

    private static boolean isWithin(Range inner, Range outer) {
        return outer.contains(inner.min()) && outer.contains(inner.max());
    }

    @Override
    public List<String> missing(Household household, Round round, Settings settings) {
        return derive(household, round, settings).isDecided()
                ? List.of()
                : FactPath.joined(NetIncomePerCapita.blanksOf(household), NumberFact.blanks(DECLARED, household));
    }
}
