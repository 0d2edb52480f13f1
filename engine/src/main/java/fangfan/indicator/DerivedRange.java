package fangfan.indicator;

import fangfan.facts.Household;
import java.util.List;

/** A derived quantity: the facts that it reads keep it open until its two ends meet. */
interface DerivedRange extends Derivation<Range> {

    /** Lists the schema paths of the facts that it reads and that are not known. */
    List<String> blanks(Household household);

    @Override
    default List<String> missing(Household household, Round round, Settings settings) {
        return derive(household, round, settings).isExact() ? List.of() : blanks(household);
    }
}
