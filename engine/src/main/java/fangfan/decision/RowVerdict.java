package fangfan.decision;

import fangfan.indicator.Truth;
import fangfan.table.Condition;
import fangfan.table.Row;
import fangfan.table.Subject;
import fangfan.table.compile.Rulebook;
import fangfan.table.compile.Verdicts;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What both evaluators said of one row.
 *
 * @param position the row's position among those in force
 * @param truths by candidate: the household, or each member
 * @param verdicts by candidate: the table's verdict on each condition
 * @param candidatesAreKnown false when one of whom nothing is known stands for the members
 * @param truth the row holds when it holds for one and the same candidate
 */
record RowVerdict(
        Rulebook.Entry entry,
        int position,
        List<Truth> truths,
        List<Verdicts> verdicts,
        boolean candidatesAreKnown,
        Truth truth) {

    static RowVerdict of(
            Rulebook.Entry entry,
            int position,
            List<Truth> truths,
            List<Verdicts> verdicts,
            boolean candidatesAreKnown) {
        Truth any = truths.stream().reduce(Truth.FALSE, Truth::or);
        Truth truth = candidatesAreKnown || any == Truth.FALSE ? any : Truth.NOT_KNOWN;
        return new RowVerdict(entry, position, truths, verdicts, candidatesAreKnown, truth);
    }

    Row row() {
        return entry.row();
    }

    boolean isOfMembers() {
        return entry.table().subject() == Subject.MEMBER;
    }

    Truth condition(int candidate, Condition condition) {
        return verdicts.get(candidate).condition(position, condition.column());
    }

    /** Conditions of one candidate with this verdict. */
    List<Condition> conditions(int candidate, Truth verdict) {
        return row().conditions().stream()
                .filter(condition -> condition(candidate, condition) == verdict)
                .toList();
    }

    List<Integer> candidates(Truth verdict) {
        return IntStream.range(0, truths.size())
                .filter(candidate -> truths.get(candidate) == verdict)
                .boxed()
                .toList();
    }
}
