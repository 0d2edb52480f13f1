package fangfan.indicator;

import fangfan.facts.Household;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Is the telephone number no mobile number of the mainland: 11 digits that begin with 13 to 19?
 *
 * <p>Source: rule DQ-27 of the catalogue.
 */
public final class PhoneInvalid implements Derivation<Truth> {

    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");

    @Override
    public Truth derive(Household household, Round round, Settings settings) {
        return household.phone().either(phone -> Truth.of(!MOBILE.matcher(phone).matches()), Truth.NOT_KNOWN);
    }

    @Override
    public List<String> missing(Household household, Round round, Settings settings) {
        return FactPath.ifBlank("phone", household.phone()).toList();
    }
}
