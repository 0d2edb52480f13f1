package fangfan.indicator;

import fangfan.facts.Household;
import java.util.List;

/**
 * Is a number of 18 characters, whatever its type, no citizen number? Numbers of other lengths are left to DQ-01.
 *
 * <p>Source: the evaluate contract, reading of DQ-02.
 */
public final class CitizenNumberInvalid implements MemberDerivation<Truth> {

    @Override
    public Truth derive(Household household, int member, Round round, Settings settings) {
        return IdNo.of(household, member).either(number -> Truth.of(isInvalid(number)), Truth.NOT_KNOWN);
    }

    private static boolean isInvalid(String number) {
        return IdNo.length(number) == CitizenNumber.LENGTH && !CitizenNumber.isValid(number);
    }

    @Override
    public List<String> missing(Household household, int member, Round round, Settings settings) {
        return IdNo.blank(household, member);
    }
}
