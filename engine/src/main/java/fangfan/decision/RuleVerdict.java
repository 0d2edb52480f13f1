package fangfan.decision;

import fangfan.indicator.Truth;
import fangfan.table.Row;
import fangfan.table.RuleId;
import java.util.List;
import java.util.Optional;

/**
 * What a rule says of a household: the OR of its rows.
 *
 * @param failure what kept the rule from being decided; then it is not known
 */
record RuleVerdict(RuleId rule, List<RowVerdict> rows, Optional<Failure> failure, Truth truth) {

    static RuleVerdict of(RuleId rule, List<RowVerdict> rows, Optional<Failure> failure) {
        Truth any = Truth.FALSE;
        for (RowVerdict row : rows) {
            any = any.or(row.truth());
        }
        return new RuleVerdict(rule, rows, failure, failure.isPresent() ? Truth.NOT_KNOWN : any);
    }

    boolean agreed() {
        return failure.isEmpty();
    }

    /** The row that speaks for the rule: rows of one rule share name, kind and severity. */
    Row first() {
        return rows.get(0).row();
    }

    List<RowVerdict> rows(Truth verdict) {
        return rows.stream().filter(row -> row.truth() == verdict).toList();
    }
}
