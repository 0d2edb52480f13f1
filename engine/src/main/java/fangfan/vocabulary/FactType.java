package fangfan.vocabulary;

import static fangfan.vocabulary.Operator.AT_LEAST;
import static fangfan.vocabulary.Operator.AT_MOST;
import static fangfan.vocabulary.Operator.EQUAL;
import static fangfan.vocabulary.Operator.GREATER;
import static fangfan.vocabulary.Operator.HAS_ANY;
import static fangfan.vocabulary.Operator.HAS_NONE;
import static fangfan.vocabulary.Operator.IN;
import static fangfan.vocabulary.Operator.LESS;
import static fangfan.vocabulary.Operator.NOT_EQUAL;
import static fangfan.vocabulary.Operator.NOT_IN;
import static fangfan.vocabulary.Operator.RANGE;

import java.util.EnumSet;
import java.util.Set;

/** The types of facts, with the decimals that their literals may have and the operators that decide them exactly. */
public enum FactType {
    MONEY(2, EnumSet.of(GREATER, AT_LEAST, LESS, AT_MOST, EQUAL, NOT_EQUAL, RANGE)),
    COUNT(0, EnumSet.of(GREATER, AT_LEAST, LESS, AT_MOST, EQUAL, NOT_EQUAL, RANGE)),
    /** A measured decimal, such as litres. */
    MEASURE(4, EnumSet.of(GREATER, AT_LEAST, LESS, AT_MOST, EQUAL, NOT_EQUAL, RANGE)),
    /** Money divided by a count: not every amount between its ends is attained, so only one-sided tests are exact. */
    MONEY_PER_HEAD(2, EnumSet.of(GREATER, AT_LEAST, LESS, AT_MOST)),
    /** A quotient, written as 0.25; one-sided like {@link #MONEY_PER_HEAD}. */
    SHARE(4, EnumSet.of(GREATER, AT_LEAST, LESS, AT_MOST)),
    DAY(0, EnumSet.of(GREATER, AT_LEAST, LESS, AT_MOST, EQUAL)),
    FLAG(0, EnumSet.of(EQUAL)),
    CODE(0, EnumSet.of(EQUAL, NOT_EQUAL, IN, NOT_IN)),
    CODES(0, EnumSet.of(HAS_ANY, HAS_NONE));

    private final int decimals;
    private final Set<Operator> operators;

    FactType(int decimals, Set<Operator> operators) {
        this.decimals = decimals;
        this.operators = operators;
    }

    public int decimals() {
        return decimals;
    }

    public boolean allows(Operator operator) {
        return operators.contains(operator);
    }

    public boolean isQuantity() {
        return ordinal() <= DAY.ordinal();
    }
}
