package fangfan.indicator;

import fangfan.facts.Answer;
import fangfan.facts.Household;
import fangfan.facts.Income;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * One submitted number of the household.
 *
 * @param path its schema path
 * @param schemaRange where it lies while it is not known
 */
record NumberFact(String path, Function<Household, Answer<BigDecimal>> answer, Range schemaRange) {

    static final NumberFact WAGE = money("income.wage", Income::wage);
    static final NumberFact BUSINESS = money("income.business", Income::business);
    static final NumberFact PROPERTY = money("income.property", Income::property);
    static final NumberFact TRANSFER = money("income.transfer", Income::transfer);
    static final NumberFact BUSINESS_EXPENSE = money("income.businessExpense", Income::businessExpense);
    static final NumberFact CLAIMS = money("income.claims", Income::claims);
    static final NumberFact QUALIFYING_SELF_PAID = money("income.qualifyingSelfPaid", Income::qualifyingSelfPaid);
    static final NumberFact DECLARED_NET_INCOME = signedMoney("income.declaredNetIncome", Income::declaredNetIncome);
    static final NumberFact DECLARED_NET_INCOME_PER_CAPITA =
            signedMoney("income.declaredNetIncomePerCapita", Income::declaredNetIncomePerCapita);
    static final NumberFact PREVIOUS_NET_INCOME_PER_CAPITA =
            signedMoney("income.previousNetIncomePerCapita", Income::previousNetIncomePerCapita);
    static final NumberFact POPULATION = new NumberFact(
            "population",
            household -> household
                    .population()
                    .either(heads -> Answer.of(BigDecimal.valueOf(heads)), Answer.<BigDecimal>notKnown()),
            SchemaRange.POPULATION);
    static final NumberFact LITRES = new NumberFact(
            "water.litresPerPersonDay", household -> household.water().litresPerPersonDay(), SchemaRange.LITRES);

    /** What is earned, before expenses. */
    static final List<NumberFact> EARNED = List.of(WAGE, BUSINESS, PROPERTY, TRANSFER);

    private static NumberFact money(String path, Function<Income, Answer<BigDecimal>> answer) {
        return new NumberFact(path, household -> answer.apply(household.income()), SchemaRange.MONEY);
    }

    private static NumberFact signedMoney(String path, Function<Income, Answer<BigDecimal>> answer) {
        return new NumberFact(path, household -> answer.apply(household.income()), SchemaRange.SIGNED_MONEY);
    }

    /** Every value that it may have, with at least the decimals of its schema range. */
    Range of(Household household) {
        return range(answer.apply(household), schemaRange);
    }

    static Range range(Answer<BigDecimal> answer, Range schemaRange) {
        int decimals = schemaRange.min().scale();
        return answer.either(value -> Range.exactly(value.setScale(Math.max(decimals, value.scale()))), schemaRange);
    }

    static Range sum(List<NumberFact> facts, Household household) {
        return facts.stream().map(fact -> fact.of(household)).reduce(Range.exactly(0), Range::plus);
    }

    static List<String> blanks(List<NumberFact> facts, Household household) {
        return facts.stream()
                .flatMap(fact -> FactPath.ifBlank(fact.path, fact.answer.apply(household)))
                .toList();
    }
}
