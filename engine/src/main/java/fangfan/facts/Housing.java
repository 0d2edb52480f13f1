package fangfan.facts;

import java.math.BigDecimal;

/** 住房. */
public record Housing(
        Answer<Boolean> onlyHouse, Answer<HouseGrade> grade, Answer<Boolean> damaged, Answer<BigDecimal> area) {

    /** Nothing is known. */
    public static Housing notKnown() {
        return new Housing(Answer.notKnown(), Answer.notKnown(), Answer.notKnown(), Answer.notKnown());
    }
}
