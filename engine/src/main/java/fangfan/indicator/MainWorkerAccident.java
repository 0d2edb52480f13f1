package fangfan.indicator;

import fangfan.facts.Accident;
import fangfan.facts.AccidentResult;
import fangfan.facts.Answer;
import fangfan.facts.Household;
import java.util.List;
import java.util.stream.Stream;

/**
 * Did an accident within the accident window, both days included, kill or disable a main worker of the household?
 *
 * <p>Source: rule DA-03 of the catalogue.
 */
public final class MainWorkerAccident implements Derivation<Truth> {

    private static final String FROM = "da.accident.from";
    private static final String TO = "da.accident.to";
    private static final Accident ANY =
            new Accident(Answer.notKnown(), Answer.notKnown(), Answer.notKnown(), Answer.notKnown());

    @Override
    public Truth derive(Household household, Round round, Settings settings) {
        return anyGraveIn(settings).ask(household.accidents());
    }

    @Override
    public List<String> missing(Household household, Round round, Settings settings) {
        return anyGraveIn(settings).missing(household.accidents());
    }

    private static AnyOf<Accident> anyGraveIn(Settings settings) {
        return new AnyOf<>("accidents", new Grave(DayWindow.of(settings, FROM, TO)), ANY);
    }

    @Override
    public List<String> parameters() {
        return List.of(FROM, TO);
    }

    private record Grave(DayWindow window) implements AnyOf.Question<Accident> {

        @Override
        public Truth ask(Accident accident) {
            Truth mainWorker = accident.victimMainWorker().either(Truth::of, Truth.NOT_KNOWN);
            Truth grave =
                    accident.result().either(result -> Truth.of(result != AccidentResult.RECOVERED), Truth.NOT_KNOWN);
            return window.contains(accident.date()).and(mainWorker).and(grave);
        }

        @Override
        public Stream<String> blanks(Accident accident, int position) {
            return Stream.of(
                            FactPath.ifBlank(FactPath.in("accidents", position, "date"), accident.date()),
                            FactPath.ifBlank(
                                    FactPath.in("accidents", position, "victimMainWorker"),
                                    accident.victimMainWorker()),
                            FactPath.ifBlank(FactPath.in("accidents", position, "result"), accident.result()))
                    .flatMap(path -> path);
        }
    }
}
