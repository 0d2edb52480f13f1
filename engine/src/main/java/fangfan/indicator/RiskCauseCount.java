package fangfan.indicator;

import fangfan.facts.Household;
import java.util.List;

/**
 * Number of risk causes that the monitoring record gives; the schema allows 5.
 *
 * <p>Source: rule DQ-23 of the catalogue.
 */
public final class RiskCauseCount implements DerivedRange {

    @Override
    public Range derive(Household household, Round round, Settings settings) {
        return household
                .monitoring()
                .riskCauses()
                .either(listed -> Range.exactly(listed.size()), SchemaRange.RISK_CAUSES);
    }

    @Override
    public List<String> blanks(Household household) {
        return FactPath.ifBlank("monitoring.riskCauses", household.monitoring().riskCauses())
                .toList();
    }
}
