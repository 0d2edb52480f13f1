package fangfan.indicator;

import fangfan.facts.Household;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Whole months from the month of identification to the month of the status day; negative when identified later.
 *
 * <p>Source: rules RE-01 and DQ-20 of the catalogue.
 */
public final class MonthsSinceIdentified implements DerivedRange {

    @Override
    public Range derive(Household household, Round round, Settings settings) {
        YearMonth now = YearMonth.from(round.statusDay());
        return household
                .monitoring()
                .identifiedIn()
                .either(
                        month -> between(month, month, now),
                        between(SchemaRange.FIRST_MONTH, SchemaRange.LAST_MONTH, now));
    }

    private static Range between(YearMonth first, YearMonth last, YearMonth now) {
        return new Range(months(last, now), months(first, now));
    }

    private static BigDecimal months(YearMonth from, YearMonth to) {
        return BigDecimal.valueOf(ChronoUnit.MONTHS.between(from, to));
    }

    @Override
    public List<String> blanks(Household household) {
        return FactPath.ifBlank(
                        "monitoring.identifiedIn", household.monitoring().identifiedIn())
                .toList();
    }
}
