package fangfan.service.ruleset.page;

import fangfan.decision.Decision;
import fangfan.decision.TableVerdicts;
import fangfan.service.page.ConditionWords;
import fangfan.service.page.FactWords;
import fangfan.service.page.Mark;
import fangfan.service.page.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a table says of a household, by the places of its sheet.
 *
 * @param rows by number; a row that is missing is disabled or not in force
 * @param values by cell
 * @param matched rules that match
 */
public record LitSheet(Map<Integer, Mark> rows, Map<String, List<Value>> values, List<String> matched) {

    private static final int MOST_VALUES = 4;

    /**
     * @param text what the household's facts say
     * @param member whose they are; empty for the household
     */
    public record Value(Mark mark, String text, String member) {}

    public static LitSheet of(Decision decision, String table, Words words) {
        TableVerdicts said = TableVerdicts.of(decision, table, words.language());
        ConditionWords conditions = new ConditionWords(words, new FactWords(words));
        Map<Integer, Mark> rows = new TreeMap<>();
        said.rows().forEach(row -> rows.put(row.number(), Mark.of(row.outcome())));
        Map<String, List<Value>> values = said.rows().stream()
                .flatMap(row -> row.cells().stream())
                .collect(Collectors.groupingBy(
                        TableVerdicts.Cell::cell,
                        TreeMap::new,
                        Collectors.mapping(cell -> value(cell, conditions), Collectors.toList())));
        values.replaceAll((cell, all) -> all.stream().limit(MOST_VALUES).toList());
        return new LitSheet(
                rows,
                values,
                said.rows().stream()
                        .filter(row -> Mark.of(row.outcome()) == Mark.T)
                        .map(row -> row.rule().toString())
                        .distinct()
                        .toList());
    }

    private static Value value(TableVerdicts.Cell cell, ConditionWords conditions) {
        return new Value(Mark.of(cell.verdict()), conditions.actual(cell.condition()), cell.memberNo());
    }
}
