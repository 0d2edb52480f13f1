package fangfan.indicator;

import fangfan.facts.Household;
import java.util.List;

/**
 * Number of disasters that struck the household; the schema allows 50.
 *
 * <p>Source: rule DQ-23 of the catalogue.
 */
public final class DisasterCount implements DerivedRange {

    @Override
    public Range derive(Household household, Round round, Settings settings) {
        return household.disasters().either(listed -> Range.exactly(listed.size()), SchemaRange.DISASTERS);
    }

    @Override
    public List<String> blanks(Household household) {
        return FactPath.ifBlank("disasters", household.disasters()).toList();
    }
}
