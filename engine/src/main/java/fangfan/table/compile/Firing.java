package fangfan.table.compile;

import fangfan.indicator.Truth;
import fangfan.table.Subject;
import java.util.List;

/** What Drools says of a household's rows: which of each row's two rules fired, for the household or for each member. */
public final class Firing {

    private final Rulebook rulebook;
    private final Input household;
    private final List<Input> members;

    Firing(Rulebook rulebook, Input household, List<Input> members) {
        this.rulebook = rulebook;
        this.household = household;
        this.members = members;
    }

    /** A row that is certain but not possible contradicts itself; it counts as possible only, and so as a disagreement. */
    public Truth truth(Rulebook.Entry entry, int candidate) {
        Input input = entry.table().subject() == Subject.MEMBER ? members.get(candidate) : household;
        boolean possible = input.hasFired(rulebook.number(entry, false));
        boolean certain = input.hasFired(rulebook.number(entry, true));
        return certain && possible ? Truth.TRUE : certain || possible ? Truth.NOT_KNOWN : Truth.FALSE;
    }
}
