package fangfan.indicator;

import fangfan.facts.Disaster;
import fangfan.facts.Household;
import java.math.BigDecimal;
import java.util.List;

/**
 * Loss by disasters that relief did not make good, in yuan: the sum of losses − the sum of relief, never below 0.
 *
 * <p>Source: rule DA-02 of the catalogue.
 */
public final class DisasterNetLoss implements DerivedRange {

    private static final ListSum<Disaster> LOSS = ListSum.ofDisasters("loss", Disaster::loss);
    private static final ListSum<Disaster> RELIEF = ListSum.ofDisasters("relief", Disaster::relief);

    @Override
    public Range derive(Household household, Round round, Settings settings) {
        return of(household);
    }

    static Range of(Household household) {
        Range difference = LOSS.of(household).minus(RELIEF.of(household));
        return new Range(notNegative(difference.min()), notNegative(difference.max()));
    }

    private static BigDecimal notNegative(BigDecimal amount) {
        return amount.max(SchemaRange.MONEY.min());
    }

    @Override
    public List<String> blanks(Household household) {
        return blanksOf(household);
    }

    /** Lists what is blank, by disaster; a list that is not known is named once. */
    static List<String> blanksOf(Household household) {
        return household.disasters().isKnown()
                ? FactPath.joined(LOSS.blanks(household), RELIEF.blanks(household))
                : LOSS.blanks(household);
    }
}
