package fangfan.facts;

import java.math.BigDecimal;

/** 饮水. */
public record Water(
        Answer<Boolean> waterShortArea,
        Answer<BigDecimal> litresPerPersonDay,
        Answer<Boolean> pipedToHome,
        Answer<Integer> fetchMinutes,
        Answer<Integer> fetchHorizontalMetres,
        Answer<Integer> fetchVerticalMetres,
        Answer<Integer> outageDaysInYear,
        Answer<Integer> longestOutageDays,
        Answer<Boolean> qualityPassed) {

    /** Nothing is known. */
    public static Water notKnown() {
        return new Water(
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
