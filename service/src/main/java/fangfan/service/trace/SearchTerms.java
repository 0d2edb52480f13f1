package fangfan.service.trace;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a decision can be found by besides its head; kept in the key store, for it tells of the household.
 *
 * @param idNumbers of members; kept as keyed hashes
 * @param names of members, likewise
 * @param missing facts that were not known, without the number of the member
 * @param parameters that rules wait for
 * @param failures rules that could not be decided, each with its code, {@code KG-04:DISAGREEMENT}
 */
public record SearchTerms(
        List<Met> met,
        Set<String> idNumbers,
        Set<String> names,
        Set<String> missing,
        Set<String> parameters,
        Set<String> failures) {

    /**
     * A rule that was met.
     *
     * @param kind as of a finding, or {@code DATA_CHECK}
     */
    public record Met(String ruleId, String kind, Optional<String> category) {}
}
