package fangfan.vocabulary;

import fangfan.indicator.Value;
import java.util.List;

/** Where a fact's value comes from. A household fact ignores the member. */
interface Source {

    /** @param member the member's position, 0-based */
    Value value(Case c, int member);

    /** Schema paths of the facts that are not known and keep the value open. */
    List<String> missing(Case c, int member);

    /** What a flag points at, as schema paths: what stands in a document instead of its value. */
    default List<String> details(Case c) {
        return List.of();
    }

    default List<String> parameters() {
        return List.of();
    }
}
