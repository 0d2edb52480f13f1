package fangfan.decision;

import fangfan.indicator.Truth;
import fangfan.table.Row;
import fangfan.table.RuleId;
import java.util.List;

/**
 * What a rule says of a household: the OR of its rows.
 *
 * @param agreed false when the two evaluators disagree on one of its rows; then the rule is not known
 */
record RuleVerdict(RuleId rule, List<RowVerdict> rows, boolean agreed) {

    Truth truth() {
        return agreed ? rows.stream().map(RowVerdict::truth).reduce(Truth.FALSE, Truth::or) : Truth.NOT_KNOWN;
    }

    /** The row that speaks for the rule: rows of one rule share name, kind and severity. */
    Row first() {
        return rows.get(0).row();
    }

    List<RowVerdict> rows(Truth verdict) {
        return rows.stream().filter(row -> row.truth() == verdict).toList();
    }
}
