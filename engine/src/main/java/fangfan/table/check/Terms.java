package fangfan.table.check;

import fangfan.facts.Household;
import fangfan.indicator.Round;
import fangfan.indicator.Settings;
import fangfan.table.Parameters;
import fangfan.vocabulary.Case;
import java.util.List;
import java.util.Optional;

/** What cases are tested under: the parameters of Jiangjin in the year of the first round, as the sheet 说明 says. */
public record Terms(Settings settings, Round round) {

    private static final String COUNTY = "500116";

    /** @return absent when there is no round to take the year from */
    public static Optional<Terms> of(Parameters parameters, List<Round> rounds) {
        return rounds.stream().findFirst().map(round -> of(parameters, round));
    }

    /** The parameters of Jiangjin in the year of a round. */
    public static Terms of(Parameters parameters, Round round) {
        return new Terms(parameters.settingsFor(COUNTY, round.year()), round);
    }

    /** Of a household of which nothing is known. */
    public Case ofNobody() {
        return new Case(Household.notKnown(COUNTY + "000000-0000", COUNTY + "000000"), round, settings);
    }
}
