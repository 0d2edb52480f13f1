package fangfan.indicator;

import fangfan.facts.Household;
import java.util.List;

/**
 * Derives one fact of a member.
 *
 * @param <T> {@link Age}, {@link Range} or {@link Truth}
 */
public interface MemberDerivation<T> {

    /** Derives the fact of the member at the 0-based position; the members of the household are known. */
    T derive(Household household, int member, Round round, Settings settings);

    /** Lists the schema paths of the facts that are not known and keep the value open. */
    List<String> missing(Household household, int member, Round round, Settings settings);

    /** Keys of the parameters that it uses. */
    default List<String> parameters() {
        return List.of();
    }
}
