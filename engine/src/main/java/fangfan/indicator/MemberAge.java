package fangfan.indicator;

import fangfan.facts.Answer;
import fangfan.facts.Household;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Whole years on the status day of the round, from birthDate; one born on 29 February comes of age on 1 March of other
 * years.
 *
 * <p>Source: the evaluate contract, {@code member.age}.
 */
public final class MemberAge implements MemberDerivation<Age> {

    @Override
    public Age derive(Household household, int member, Round round, Settings settings) {
        return birthDate(household, member).either(born -> age(born, round.statusDay()), new Age.NotKnown());
    }

    private static Age age(LocalDate born, LocalDate statusDay) {
        return born.isAfter(statusDay)
                ? new Age.None()
                : new Age.Years(Math.toIntExact(ChronoUnit.YEARS.between(born, statusDay)));
    }

    private static Answer<LocalDate> birthDate(Household household, int member) {
        return household.members().get().get(member).birthDate();
    }

    @Override
    public List<String> missing(Household household, int member, Round round, Settings settings) {
        return FactPath.ifBlank(FactPath.in("members", member, "birthDate"), birthDate(household, member))
                .toList();
    }
}
