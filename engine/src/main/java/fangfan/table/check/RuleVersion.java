package fangfan.table.check;

import fangfan.indicator.Settings;
import fangfan.indicator.Truth;
import fangfan.table.Allowance;
import fangfan.table.Condition;
import fangfan.table.DecisionTable;
import fangfan.table.Expected;
import fangfan.table.Meaning;
import fangfan.table.Row;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Indicators;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule as it stands in one version of the tables.
 *
 * @param all its rows, enabled or not
 */
record RuleVersion(DecisionTable table, List<Row> all, Settings settings) {

    boolean isEnabled() {
        return all.stream().anyMatch(Row::enabled);
    }

    /** The rows that count: those that are enabled, or, of a rule that is not enabled at all, those that it would have. */
    List<Row> rows() {
        return isEnabled() ? all.stream().filter(Row::enabled).toList() : all;
    }

    RuleVersion always() {
        return new RuleVersion(table, all.stream().map(RowCopy::always).toList(), settings);
    }

    /** Whether there is a day on which a row of each is in force. */
    boolean isEverInForceWith(RuleVersion other) {
        return rows().stream()
                .map(Periods::span)
                .anyMatch(one ->
                        other.rows().stream().map(Periods::span).anyMatch(some -> one.meets(some.from(), some.to())));
    }

    Stream<Space.Reading> readings() {
        return rows().stream().map(row -> new Space.Reading(row, settings));
    }

    List<Shape> shapes(Space space) {
        return rows().stream().map(row -> space.shape(row, settings)).toList();
    }

    Stream<Fact> facts() {
        return rows().stream()
                .flatMap(row -> row.conditions().stream())
                .map(condition -> condition.column().fact());
    }

    /** What the rule says of the example. */
    Expected verdict(Example example) {
        Indicators indicators = example.indicators(settings);
        Truth any = rows().stream()
                .filter(row -> example.statusDay()
                        .map(day -> Periods.span(row).covers(day.toEpochDay(), day.toEpochDay()))
                        .orElse(true))
                .map(row -> verdict(row, indicators, example.candidate()))
                .reduce(Truth.FALSE, Truth::or);
        return expected(any);
    }

    /** Of known facts only a parameter that is not set leaves a row open. */
    static Expected expected(Truth truth) {
        return switch (truth) {
            case TRUE -> Expected.MATCHED;
            case FALSE -> Expected.NOT_MATCHED;
            case NOT_KNOWN -> Expected.NOT_CONFIGURED;
        };
    }

    private Truth verdict(Row row, Indicators indicators, int candidate) {
        Truth all = Truth.TRUE;
        for (Condition condition : row.conditions()) {
            all = all.and(Meaning.verdict(condition, indicators, candidate, Allowance.in(settings)));
        }
        return all;
    }
}
