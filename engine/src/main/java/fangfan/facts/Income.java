package fangfan.facts;

import java.math.BigDecimal;

/** Sums of the household over the income period, in yuan. */
public record Income(
        Answer<BigDecimal> wage,
        Answer<BigDecimal> business,
        Answer<BigDecimal> property,
        Answer<BigDecimal> transfer,
        Answer<BigDecimal> businessExpense,
        Answer<BigDecimal> claims,
        Answer<BigDecimal> qualifyingSelfPaid,
        Answer<BigDecimal> declaredNetIncome,
        Answer<BigDecimal> declaredNetIncomePerCapita,
        Answer<BigDecimal> previousNetIncomePerCapita) {

    /** Nothing is known. */
    public static Income notKnown() {
        return new Income(
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown());
    }
}
