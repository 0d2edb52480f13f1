package fangfan.indicator;

import fangfan.facts.Household;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Is a number of 20 or 22 characters no disability certificate 残疾人证: a citizen number, the kind of disability 1 to 7, its
 * grade 1 to 4, then what a replacement adds?
 *
 * <p>Numbers of other lengths are no certificates and are left to DQ-01 and DQ-02. Source: rule DQ-03 of the catalogue.
 */
public final class DisabilityCertificateInvalid implements MemberDerivation<Truth> {

    private static final List<Integer> LENGTHS = List.of(20, 22);
    private static final Pattern KIND_AND_GRADE = Pattern.compile("[1-7][1-4].*", Pattern.DOTALL);

    @Override
    public Truth derive(Household household, int member, Round round, Settings settings) {
        return IdNo.of(household, member).either(number -> Truth.of(isInvalid(number)), Truth.NOT_KNOWN);
    }

    private static boolean isInvalid(String number) {
        if (!LENGTHS.contains(IdNo.length(number))) {
            return false;
        }
        String citizen = number.substring(0, CitizenNumber.LENGTH);
        String kindAndGrade = number.substring(CitizenNumber.LENGTH);
        return !CitizenNumber.isValid(citizen)
                || !KIND_AND_GRADE.matcher(kindAndGrade).matches();
    }

    @Override
    public List<String> missing(Household household, int member, Round round, Settings settings) {
        return IdNo.blank(household, member);
    }
}
