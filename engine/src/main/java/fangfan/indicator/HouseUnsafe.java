package fangfan.indicator;

import fangfan.facts.HouseGrade;
import fangfan.facts.Household;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Is the house unsafe: graded C or D (parameter) or damaged?
 *
 * <p>Source: the evaluate contract, {@code household.houseUnsafe}.
 */
public final class HouseUnsafe implements Derivation<Truth> {

    private static final String UNSAFE_GRADES = "s3.house.unsafeGrades";

    @Override
    public Truth derive(Household household, Round round, Settings settings) {
        return gradedUnsafe(household, settings).or(damaged(household));
    }

    private static Truth damaged(Household household) {
        return household.housing().damaged().either(Truth::of, Truth.NOT_KNOWN);
    }

    private static Truth gradedUnsafe(Household household, Settings settings) {
        return settings.codes(UNSAFE_GRADES).either(unsafe -> gradedIn(unsafe, household), Truth.NOT_KNOWN);
    }

    private static Truth gradedIn(Set<String> unsafe, Household household) {
        return household.housing().grade().either(grade -> Truth.of(unsafe.contains(grade.name())), anyGradeIn(unsafe));
    }

    private static Truth anyGradeIn(Set<String> unsafe) {
        long grades = Stream.of(HouseGrade.values())
                .map(Enum::name)
                .filter(unsafe::contains)
                .count();
        return grades == 0
                ? Truth.FALSE
                : Truth.of(grades == HouseGrade.values().length).or(Truth.NOT_KNOWN);
    }

    @Override
    public List<String> missing(Household household, Round round, Settings settings) {
        if (derive(household, round, settings).isDecided()) {
            return List.of();
        }
        Stream<String> grade = gradedUnsafe(household, settings).isDecided()
                ? Stream.empty()
                : FactPath.ifBlank("housing.grade", household.housing().grade());
        Stream<String> damaged =
                FactPath.ifBlank("housing.damaged", household.housing().damaged());
        return Stream.concat(grade, damaged).toList();
    }

    @Override
    public List<String> parameters() {
        return List.of(UNSAFE_GRADES);
    }
}
