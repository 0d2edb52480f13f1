package fangfan.indicator;

import fangfan.facts.Answer;
import java.util.List;
import java.util.stream.Stream;

/** Schema paths, with 0-based positions: {@code members[2].studentStatus}. */
final class FactPath {

    private FactPath() {}

    static String in(String list, int position, String property) {
        return list + "[" + position + "]." + property;
    }

    /** The path, when its answer is not known. */
    static Stream<String> ifBlank(String path, Answer<?> answer) {
        return answer.isKnown() ? Stream.empty() : Stream.of(path);
    }

    @SafeVarargs
    static List<String> joined(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
