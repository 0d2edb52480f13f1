package fangfan.decision;

import fangfan.indicator.Truth;
import fangfan.table.RuleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Chooses what to ask: facts whose answer alone, whatever it is, decides at least one row. */
final class Questions {

    private Questions() {}

    static List<Question> among(List<RuleVerdict> verdicts, Openness openness) {
        Map<String, List<RuleId>> rows = new TreeMap<>(FactPaths.IN_ORDER);
        for (RuleVerdict verdict : verdicts) {
            if (verdict.agreed() && verdict.truth() == Truth.NOT_KNOWN && Decision.isListedWhenOpen(verdict)) {
                for (RowVerdict row : verdict.rows(Truth.NOT_KNOWN)) {
                    Open open = openness.of(row);
                    if (open.facts().size() == 1 && open.parameters().isEmpty()) {
                        rows.computeIfAbsent(open.facts().get(0), fact -> new ArrayList<>())
                                .add(verdict.rule());
                    }
                }
            }
        }
        return rows.entrySet().stream()
                .map(entry -> new Question(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().stream().distinct().toList()))
                .sorted(Comparator.comparingInt(Question::rows).reversed())
                .toList();
    }
}
