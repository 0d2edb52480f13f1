package fangfan.indicator;

import fangfan.facts.Answer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Does a question hold of any element of a list? The elements share no facts, so Kleene's OR is exact.
 *
 * @param list schema path of the list
 * @param ofUnknown the question asked of an element of which nothing is known
 */
record AnyOf<E extends Object>(String list, Question<E> question, E ofUnknown) {

    /** A question about one element. */
    interface Question<E extends Object> {

        Truth ask(E element);

        /** Lists the facts of the element that are not known, when they keep the question open. */
        Stream<String> blanks(E element, int position);
    }

    Truth ask(Answer<List<E>> elements) {
        return elements.either(
                known -> known.stream().map(question::ask).reduce(Truth.FALSE, Truth::or),
                question.ask(ofUnknown).and(Truth.NOT_KNOWN));
    }

    List<String> missing(Answer<List<E>> elements) {
        return ask(elements).isDecided() ? List.of() : elements.either(this::blanks, List.of(list));
    }

    private List<String> blanks(List<E> elements) {
        return IntStream.range(0, elements.size())
                .filter(position -> !question.ask(elements.get(position)).isDecided())
                .boxed()
                .flatMap(position -> question.blanks(elements.get(position), position))
                .toList();
    }
}
