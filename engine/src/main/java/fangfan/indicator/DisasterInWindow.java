package fangfan.indicator;

import fangfan.facts.Answer;
import fangfan.facts.Disaster;
import fangfan.facts.Household;
import java.util.List;
import java.util.stream.Stream;

/**
 * Is any disaster dated within the disaster window of the round, both days included? An undated one may be.
 *
 * <p>Source: the evaluate contract, {@code household.disasterInWindow}; the window is a reading of the notice.
 */
public final class DisasterInWindow implements Derivation<Truth> {

    private static final String FROM = "kg.disaster.from";
    private static final String TO = "kg.disaster.to";
    private static final Disaster ANY =
            new Disaster(Answer.notKnown(), Answer.notKnown(), Answer.notKnown(), Answer.notKnown(), Answer.notKnown());

    @Override
    public Truth derive(Household household, Round round, Settings settings) {
        return anyDatedIn(settings).ask(household.disasters());
    }

    @Override
    public List<String> missing(Household household, Round round, Settings settings) {
        return anyDatedIn(settings).missing(household.disasters());
    }

    private static AnyOf<Disaster> anyDatedIn(Settings settings) {
        return new AnyOf<>("disasters", new Dated(DayWindow.of(settings, FROM, TO)), ANY);
    }

    @Override
    public List<String> parameters() {
        return List.of(FROM, TO);
    }

    private record Dated(DayWindow window) implements AnyOf.Question<Disaster> {

        @Override
        public Truth ask(Disaster disaster) {
            return window.contains(disaster.date());
        }

        @Override
        public Stream<String> blanks(Disaster disaster, int position) {
            return FactPath.ifBlank(FactPath.in("disasters", position, "date"), disaster.date());
        }
    }
}
