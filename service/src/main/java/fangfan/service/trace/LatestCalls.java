package fangfan.service.trace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The latest facts of every household: the body of the last call that it was decided on with, until an instant. */
public interface LatestCalls {

    /**
     * One household's.
     *
     * @param round that it was decided on for
     */
    record LatestCall(String householdNo, String round, byte[] call) {}

    /**
     * Some households in the order of their numbers.
     *
     * @param calls of those in the area
     * @param last number of all that were looked at; absent when there were none
     */
    record Page(List<LatestCall> calls, Optional<String> last) {}

    /**
     * How many households of the area there are among the next.
     *
     * @param last as of a page
     */
    record Count(int households, Optional<String> last) {}

    /**
     * @param after the household number that comes before the first; empty: from the beginning
     * @param area first digits of the area codes that are wanted
     * @param most how many households are looked at, in the area or not
     */
    Page page(String after, Instant until, String area, int most);

    /** As {@link #page}, counted only. */
    Count count(String after, Instant until, String area, int most);
}
