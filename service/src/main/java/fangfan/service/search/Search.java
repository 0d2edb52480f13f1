package fangfan.service.search;

import fangfan.decision.Outcome;
import fangfan.service.access.AreaPrefix;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which decisions are looked for; those that meet all of it.
 *
 * @param ruleId of a rule that was met
 * @param category of a key group or a lead
 * @param area never wider than that of whoever asks
 * @param from first day, in Asia/Shanghai
 * @param to last day
 * @param key that the call was sent with
 */
public record Search(
        Optional<String> householdNo,
        Optional<String> ruleId,
        Optional<String> category,
        Optional<Outcome> outcome,
        AreaPrefix area,
        Optional<String> round,
        Optional<Integer> rulesetVersion,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> key,
        Person person) {

    /** Whether it asks what a household was found to be, or who lives there: what was erased does not answer that. */
    public boolean asksForContent() {
        return ruleId.isPresent() || category.isPresent() || outcome.isPresent() || !person.isAnyone();
    }

    /** Whether few decisions can meet it, however many there are. */
    public boolean isNarrow() {
        return householdNo.isPresent() || key.isPresent() || !person.isAnyone();
    }

    public Search of(Person other) {
        return new Search(householdNo, ruleId, category, outcome, area, round, rulesetVersion, from, to, key, other);
    }
}
