package fangfan.indicator;

import fangfan.facts.Household;
import fangfan.facts.Member;
import fangfan.facts.Relation;
import fangfan.facts.Sex;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Is another member head of the household and of the same sex?
 *
 * <p>A sex that is not known is tried both ways, since every comparison reads it: of two heads, one is a man and one a
 * woman, one has the member's sex whatever it is. Source: rule DQ-06 of the catalogue.
 */
public final class SameSexAsHead implements MemberDerivation<Truth> {

    @Override
    public Truth derive(Household household, int member, Round round, Settings settings) {
        List<Member> members = household.members().get();
        Truth ofMen = anyOtherHead(members, member, Sex.MALE);
        Truth ofWomen = anyOtherHead(members, member, Sex.FEMALE);
        return members.get(member)
                .sex()
                .either(sex -> sex == Sex.MALE ? ofMen : ofWomen, ofMen == ofWomen ? ofMen : Truth.NOT_KNOWN);
    }

    private static Truth anyOtherHead(List<Member> members, int member, Sex sex) {
        return others(members, member)
                .mapToObj(other -> isHead(members.get(other)).and(isOf(members.get(other), sex)))
                .reduce(Truth.FALSE, Truth::or);
    }

    private static IntStream others(List<Member> members, int member) {
        return IntStream.range(0, members.size()).filter(other -> other != member);
    }

    private static Truth isHead(Member member) {
        return member.relation().either(relation -> Truth.of(relation == Relation.HEAD), Truth.NOT_KNOWN);
    }

    private static Truth isOf(Member member, Sex sex) {
        return member.sex().either(known -> Truth.of(known == sex), Truth.NOT_KNOWN);
    }

    @Override
    public List<String> missing(Household household, int member, Round round, Settings settings) {
        if (derive(household, member, round, settings).isDecided()) {
            return List.of();
        }
        List<Member> members = household.members().get();
        Stream<String> own = FactPath.ifBlank(
                FactPath.in("members", member, "sex"), members.get(member).sex());
        Stream<String> ofOthers = others(members, member)
                .filter(other -> mayDecide(members.get(other), members.get(member)))
                .boxed()
                .flatMap(other -> relationAndSex(members.get(other), other));
        return Stream.concat(own, ofOthers).toList();
    }

    private static boolean mayDecide(Member other, Member member) {
        Truth sameSex = member.sex().either(sex -> isOf(other, sex), Truth.NOT_KNOWN);
        return isHead(other).and(sameSex) == Truth.NOT_KNOWN;
    }

    private static Stream<String> relationAndSex(Member other, int position) {
        return Stream.concat(
                FactPath.ifBlank(FactPath.in("members", position, "relation"), other.relation()),
                FactPath.ifBlank(FactPath.in("members", position, "sex"), other.sex()));
    }
}
