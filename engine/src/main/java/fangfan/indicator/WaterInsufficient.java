package fangfan.indicator;

import fangfan.facts.Answer;
import fangfan.facts.Household;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Has each person too little water: less than 35 litres a day, in a water-short area less than 20 (parameters)?
 *
 * <p>19 litres are too little and 35 enough wherever it is. Source: the evaluate contract, {@code
 * household.waterInsufficient}.
 */
public final class WaterInsufficient implements Derivation<Truth> {

    private static final String ENOUGH = "s3.water.qty";
    private static final String ENOUGH_WHERE_SHORT = "s3.water.qtyShort";
    private static final String AREA = "water.waterShortArea";

    @Override
    public Truth derive(Household household, Round round, Settings settings) {
        Truth elsewhere = below(household, settings.number(ENOUGH));
        Truth whereShort = below(household, settings.number(ENOUGH_WHERE_SHORT));
        return household
                .water()
                .waterShortArea()
                .either(
                        isShort -> isShort ? whereShort : elsewhere,
                        elsewhere == whereShort ? elsewhere : Truth.NOT_KNOWN);
    }

    private static Truth below(Household household, Answer<BigDecimal> limit) {
        Range litres = NumberFact.LITRES.of(household);
        return limit.either(enough -> below(litres, enough), Truth.NOT_KNOWN);
    }

    private static Truth below(Range litres, BigDecimal enough) {
        if (litres.max().compareTo(enough) < 0) {
            return Truth.TRUE;
        }
        return litres.min().compareTo(enough) < 0 ? Truth.NOT_KNOWN : Truth.FALSE;
    }

    @Override
    public List<String> missing(Household household, Round round, Settings settings) {
        if (derive(household, round, settings).isDecided()) {
            return List.of();
        }
        return Stream.concat(
                        FactPath.ifBlank(AREA, household.water().waterShortArea()),
                        NumberFact.blanks(List.of(NumberFact.LITRES), household).stream())
                .toList();
    }

    @Override
    public List<String> parameters() {
        return List.of(ENOUGH, ENOUGH_WHERE_SHORT);
    }
}
