package fangfan.indicator;

import fangfan.facts.Household;
import java.util.List;

/**
 * Number of alerts that departments raised for the household; the schema allows 50.
 *
 * <p>Source: rule KG-08 of the catalogue.
 */
public final class DepartmentAlertCount implements DerivedRange {

    @Override
    public Range derive(Household household, Round round, Settings settings) {
        return household
                .departmentAlerts()
                .either(listed -> Range.exactly(listed.size()), SchemaRange.DEPARTMENT_ALERTS);
    }

    @Override
    public List<String> blanks(Household household) {
        return FactPath.ifBlank("departmentAlerts", household.departmentAlerts())
                .toList();
    }
}
