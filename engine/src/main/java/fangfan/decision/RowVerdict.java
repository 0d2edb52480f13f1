package fangfan.decision;

import fangfan.indicator.Truth;
import fangfan.table.Condition;
import fangfan.table.DecisionTable;
import fangfan.table.Row;
import fangfan.table.compile.Verdicts;
import java.util.ArrayList;
import java.util.List;

/**
 * What both evaluators said of one row.
 *
 * @param truths by candidate: the household, or each member
 * @param verdicts by candidate: the table's verdict on each condition
 * @param candidatesAreKnown false when one of whom nothing is known stands for the members
 * @param truth the row holds when it holds for one and the same candidate
 */
record RowVerdict(
        RowInForce inForce, List<Truth> truths, List<Verdicts> verdicts, boolean candidatesAreKnown, Truth truth) {

    static RowVerdict of(RowInForce row, List<Truth> truths, List<Verdicts> verdicts, boolean candidatesAreKnown) {
        Truth any = Truth.FALSE;
        for (Truth one : truths) {
            any = any.or(one);
        }
        Truth truth = candidatesAreKnown || any == Truth.FALSE ? any : Truth.NOT_KNOWN;
        return new RowVerdict(row, truths, verdicts, candidatesAreKnown, truth);
    }

    Row row() {
        return inForce.row();
    }

    DecisionTable table() {
        return inForce.table();
    }

    /** @param condition position in the row */
    Truth condition(int candidate, int condition) {
        return verdicts.get(candidate)
                .condition(inForce.position(), inForce.columns().get(condition));
    }

    /** Conditions of one candidate with this verdict. */
    List<Condition> conditions(int candidate, Truth verdict) {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < row().conditions().size(); i++) {
            if (condition(candidate, i) == verdict) {
                conditions.add(row().conditions().get(i));
            }
        }
        return conditions;
    }

    List<Integer> candidates(Truth verdict) {
        List<Integer> candidates = new ArrayList<>();
        for (int candidate = 0; candidate < truths.size(); candidate++) {
            if (truths.get(candidate) == verdict) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }
}
