package fangfan.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One row of a decision table: the AND of its conditions. A rule is the OR of its rows.
 *
 * @param number 1-based, as Excel shows it
 * @param from first status day that it is in force on, absent: always was
 * @param to last status day that it is in force on, absent: until further notice
 */
public record Row(
        int number,
        RuleId rule,
        String name,
        boolean enabled,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<Condition> conditions,
        Result result,
        Basis basis,
        Status status) {

    public boolean isInForceOn(LocalDate statusDay) {
        return enabled
                && from.map(day -> !statusDay.isBefore(day)).orElse(true)
                && to.map(day -> !statusDay.isAfter(day)).orElse(true);
    }

    /** The same row with other conditions. */
    public Row withConditions(List<Condition> others) {
        return new Row(number, rule, name, enabled, from, to, others, result, basis, status);
    }

    /** The same row, enabled and without a window of days. */
    public Row alwaysInForce() {
        return new Row(number, rule, name, true, Optional.empty(), Optional.empty(), conditions, result, basis, status);
    }
}
