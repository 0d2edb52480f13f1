package fangfan.table.check;

import fangfan.indicator.Settings;
import fangfan.indicator.Value;
import fangfan.table.TableCase;
import fangfan.vocabulary.Case;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Indicators;
import fangfan.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A household that shows a result, stated in the facts that the table asks about, as staff state cases: one fact does
 * not have to follow from another.
 *
 * @param own values of the household and, of a table about members, of the member that is judged
 * @param ofMembers values of each member; of a table about members the judged one comes first
 * @param statusDay absent when it does not matter
 */
public record Example(Map<Fact, Value> own, Map<Fact, List<Value>> ofMembers, Optional<LocalDate> statusDay) {

    public Example {
        own = Map.copyOf(own);
        ofMembers = Map.copyOf(ofMembers);
    }

    /** How many members its facts speak of; absent when they speak of none. */
    public Optional<Integer> memberCount() {
        return ofMembers.values().stream().map(List::size).findFirst();
    }

    /** The values that evaluators decide on; a row about members is judged for {@link #candidate()}. */
    public Indicators indicators(Case theCase) {
        return Indicators.hypothetical(
                theCase,
                fact -> own.getOrDefault(fact, TableCase.notKnown(fact)),
                fact -> Optional.ofNullable(ofMembers.get(fact)),
                memberCount());
    }

    Indicators indicators(Settings settings) {
        return indicators(Nobody.on(statusDay.orElse(Nobody.FIRST_DAY), settings));
    }

    /** The position of the member that is judged. */
    public int candidate() {
        return memberCount().orElse(0);
    }

    /** For example {@code 农村家庭=是、自付医疗费用=3000.01元}. */
    public Text text() {
        return ExampleWords.of(this);
    }
}
