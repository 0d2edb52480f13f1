package fangfan.table.check;

import fangfan.facts.Household;
import fangfan.facts.Member;
import fangfan.indicator.Round;
import fangfan.indicator.Settings;
import fangfan.vocabulary.Case;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A household of which nothing is known: what every fact may be, and where examples lean their values on. */
final class Nobody {

    static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final Settings NOTHING_SET = new Settings(Map.of(), Map.of(), Map.of());
    private static final Household HOUSEHOLD = Household.notKnown("0", "000000000000");
    private static final Household PEOPLED = HOUSEHOLD.withMembers(List.of(Member.notKnown("0"), Member.notKnown("1")));

    private Nobody() {}

    /** On one status day, under these parameters. */
    static Case on(LocalDate statusDay, Settings settings) {
        return new Case(HOUSEHOLD, round(statusDay), settings);
    }

    /** With no parameter set. */
    static Case on(LocalDate statusDay) {
        return on(statusDay, NOTHING_SET);
    }

    /** The same, with members of whom nothing is known. */
    static Case peopledOn(LocalDate statusDay) {
        return new Case(PEOPLED, round(statusDay), NOTHING_SET);
    }

    private static Round round(LocalDate statusDay) {
        return new Round("0", statusDay, statusDay, statusDay);
    }
}
