package fangfan.indicator;

import fangfan.facts.Answer;
import fangfan.facts.Household;
import fangfan.facts.Member;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Counts the members of whom an answer holds; those whose answer is not known may or may not count. */
final class MemberCount {

    private final String property;
    private final Function<Member, Truth> counts;

    <A extends Object> MemberCount(String property, Function<Member, Answer<A>> answer, Function<A, Boolean> counts) {
        this.property = property;
        this.counts = member -> answer.apply(member).either(known -> Truth.of(counts.apply(known)), Truth.NOT_KNOWN);
    }

    Range of(Household household) {
        return household
                .members()
                .either(
                        members -> new Range(
                                count(members, List.of(Truth.TRUE)),
                                count(members, List.of(Truth.TRUE, Truth.NOT_KNOWN))),
                        new Range(BigDecimal.ZERO, BigDecimal.valueOf(SchemaRange.MOST_MEMBERS)));
    }

    private BigDecimal count(List<Member> members, List<Truth> verdicts) {
        return BigDecimal.valueOf(members.stream()
                .filter(member -> verdicts.contains(counts.apply(member)))
                .count());
    }

    List<String> blanks(Household household) {
        return household.members().either(this::blanks, List.of("members"));
    }

    private List<String> blanks(List<Member> members) {
        return IntStream.range(0, members.size())
                .filter(position -> !counts.apply(members.get(position)).isDecided())
                .mapToObj(position -> FactPath.in("members", position, property))
                .toList();
    }
}
