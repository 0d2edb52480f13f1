package fangfan.indicator;

import fangfan.facts.Answer;
import fangfan.facts.Disaster;
import fangfan.facts.HouseDamage;
import fangfan.facts.Household;
import java.util.List;
import java.util.stream.Stream;

/**
 * Did any disaster, whatever its date, damage the house severely or bring it down?
 *
 * <p>Source: rule DA-01 of the catalogue.
 */
public final class SevereDisasterDamage implements Derivation<Truth> {

    private static final Disaster ANY =
            new Disaster(Answer.notKnown(), Answer.notKnown(), Answer.notKnown(), Answer.notKnown(), Answer.notKnown());
    private static final AnyOf<Disaster> SEVERE = new AnyOf<>("disasters", new Severe(), ANY);

    @Override
    public Truth derive(Household household, Round round, Settings settings) {
        return SEVERE.ask(household.disasters());
    }

    @Override
    public List<String> missing(Household household, Round round, Settings settings) {
        return SEVERE.missing(household.disasters());
    }

    private record Severe() implements AnyOf.Question<Disaster> {

        @Override
        public Truth ask(Disaster disaster) {
            return disaster.houseDamage()
                    .either(
                            damage -> Truth.of(damage == HouseDamage.SEVERE || damage == HouseDamage.COLLAPSED),
                            Truth.NOT_KNOWN);
        }

        @Override
        public Stream<String> blanks(Disaster disaster, int position) {
            return FactPath.ifBlank(FactPath.in("disasters", position, "houseDamage"), disaster.houseDamage());
        }
    }
}
