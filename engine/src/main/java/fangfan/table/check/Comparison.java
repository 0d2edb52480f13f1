package fangfan.table.check;

import fangfan.indicator.Settings;
import fangfan.table.DecisionTable;
import fangfan.table.Row;
import fangfan.table.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two versions of the tables, compared rule by rule in what they mean, under the parameters of one area and year.
 *
 * <p>Rows may be moved, split or written otherwise without a difference. What is compared is known facts, each
 * independent of the others, leads included; {@link Analysis} says the same of its own.
 *
 * @param rules in the order of their ids
 */
public record Comparison(List<RuleComparison> rules) {

    public Comparison {
        rules = List.copyOf(rules);
    }

    /**
     * Invariant: no rule stands in two tables of one version.
     *
     * @param settingsBefore the parameters that the earlier version is read with
     * @param settingsAfter those of the later one
     */
    public static Comparison of(
            List<DecisionTable> before, Settings settingsBefore, List<DecisionTable> after, Settings settingsAfter) {
        Map<RuleId, RuleVersion> earlier = versions(before, settingsBefore);
        Map<RuleId, RuleVersion> later = versions(after, settingsAfter);
        TreeSet<RuleId> all = new TreeSet<>(earlier.keySet());
        all.addAll(later.keySet());
        List<RuleComparison> rules = new ArrayList<>();
        for (RuleId rule : all) {
            RuleVersion one = earlier.get(rule);
            RuleVersion other = later.get(rule);
            rules.add(
                    one == null
                            ? RuleComparison.added(rule)
                            : other == null ? RuleComparison.removed(rule) : RuleComparison.of(rule, one, other));
        }
        return new Comparison(rules);
    }

    private static Map<RuleId, RuleVersion> versions(List<DecisionTable> tables, Settings settings) {
        Map<RuleId, List<Row>> rows = new TreeMap<>();
        Map<RuleId, DecisionTable> places = new TreeMap<>();
        for (DecisionTable table : tables) {
            for (Row row : table.rows()) {
                rows.computeIfAbsent(row.rule(), some -> new ArrayList<>()).add(row);
                places.put(row.rule(), table);
            }
        }
        Map<RuleId, RuleVersion> versions = new TreeMap<>();
        places.forEach((rule, table) ->
                versions.put(rule, new RuleVersion(table, rows.getOrDefault(rule, List.of()), settings)));
        return versions;
    }
}
