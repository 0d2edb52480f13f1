package fangfan.indicator;

import fangfan.facts.Answer;
import fangfan.facts.Disaster;
import fangfan.facts.Household;
import fangfan.facts.Member;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Adds one amount up over a list of the household, in yuan.
 *
 * @param most length that the list may have while it is not known
 */
record ListSum<E extends Object>(
        String list,
        String property,
        int most,
        Function<Household, Answer<List<E>>> elements,
        Function<E, Answer<BigDecimal>> amount) {

    static ListSum<Member> ofMembers(String property, Function<Member, Answer<BigDecimal>> amount) {
        return new ListSum<>("members", property, SchemaRange.MOST_MEMBERS, Household::members, amount);
    }

    static ListSum<Disaster> ofDisasters(String property, Function<Disaster, Answer<BigDecimal>> amount) {
        return new ListSum<>("disasters", property, SchemaRange.MOST_DISASTERS, Household::disasters, amount);
    }

    Range of(Household household) {
        return elements.apply(household).either(this::sum, upToMost());
    }

    private Range sum(List<E> known) {
        return known.stream()
                .map(element -> NumberFact.range(amount.apply(element), SchemaRange.MONEY))
                .reduce(Range.exactly(BigDecimal.ZERO.setScale(2)), Range::plus);
    }

    private Range upToMost() {
        return new Range(SchemaRange.MONEY.min(), SchemaRange.MONEY.max().multiply(BigDecimal.valueOf(most)));
    }

    List<String> blanks(Household household) {
        return elements.apply(household).either(this::blankAmounts, List.of(list));
    }

    private List<String> blankAmounts(List<E> known) {
        return IntStream.range(0, known.size())
                .boxed()
                .flatMap(position -> blankAmount(known.get(position), position))
                .toList();
    }

    private Stream<String> blankAmount(E element, int position) {
        return FactPath.ifBlank(FactPath.in(list, position, property), amount.apply(element));
    }
}
