package fangfan.indicator;

import fangfan.facts.Household;
import java.util.List;

/**
 * Derives one fact of a household.
 *
 * @param <T> {@link Range} or {@link Truth}
 */
public interface Derivation<T> {

    T derive(Household household, Round round, Settings settings);

    /**
     * Lists the schema paths, positions 0-based, of the facts that are not known and keep the value open: {@code
     * members[2].selfPaidMedical}, {@code income.wage}, {@code members}.
     */
    List<String> missing(Household household, Round round, Settings settings);

    /** Keys of the parameters that it uses. */
    default List<String> parameters() {
        return List.of();
    }
}
