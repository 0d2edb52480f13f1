package fangfan.indicator;

import fangfan.facts.Household;
import fangfan.facts.Member;
import fangfan.facts.Water;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Is a key item of the form blank: the telephone, the floor area or the grade of the house, all of the water section, or any member's health, labour ability or relation?
 *
 * <p>It is about blanks themselves, so it is always decided and stands outside the knowledge law. Source: rule DQ-29 of the
 * catalogue.
 */
public final class KeyItemsBlank implements Derivation<Truth> {

    @Override
    public Truth derive(Household household, Round round, Settings settings) {
        return Truth.of(!blanks(household).isEmpty());
    }

    /** Nothing keeps it open. */
    @Override
    public List<String> missing(Household household, Round round, Settings settings) {
        return List.of();
    }

    /** Lists the schema paths of the key items that are blank; the water section and the members count as one each. */
    public List<String> blanks(Household household) {
        return Stream.of(
                        FactPath.ifBlank("phone", household.phone()),
                        FactPath.ifBlank("housing.area", household.housing().area()),
                        FactPath.ifBlank("housing.grade", household.housing().grade()),
                        water(household),
                        members(household))
                .flatMap(paths -> paths)
                .toList();
    }

    private static Stream<String> water(Household household) {
        return household.water().equals(Water.notKnown()) ? Stream.of("water") : Stream.empty();
    }

    private static Stream<String> members(Household household) {
        return household.members().either(KeyItemsBlank::ofEach, Stream.of("members"));
    }

    private static Stream<String> ofEach(List<Member> members) {
        return IntStream.range(0, members.size()).boxed().flatMap(position -> of(members.get(position), position));
    }

    private static Stream<String> of(Member member, int position) {
        return Stream.of(
                        FactPath.ifBlank(FactPath.in("members", position, "health"), member.health()),
                        FactPath.ifBlank(FactPath.in("members", position, "labourAbility"), member.labourAbility()),
                        FactPath.ifBlank(FactPath.in("members", position, "relation"), member.relation()))
                .flatMap(paths -> paths);
    }
}
