package fangfan.decision;

import fangfan.vocabulary.Language;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An impact as staff read it, in one language: what changes most stands first.
 *
 * @param counted households
 * @param households as a whole, by their outcomes
 * @param warning what to check before the change goes on; absent unless far more households match than before
 */
public record ImpactReport(
        int counted,
        ImpactCounts households,
        @Nullable String warning,
        List<Rule> rules,
        List<Town> towns,
        List<Example> examples) {

    /** @param change {@code ADDED} or {@code REMOVED} when only one version has the rule */
    public record Rule(String ruleId, String name, @Nullable String change, ImpactCounts households) {}

    public record Town(String code, ImpactCounts households) {}

    public record Example(String ruleId, String kind, String householdNo, String areaCode, Side before, Side after) {}

    /** @param verdict of the rule, in the words of outcomes */
    public record Side(
            String verdict, String explanation, @Nullable String cell) {}

    public static ImpactReport of(ImpactState state, Language language) {
        return new ImpactReport(
                state.counted(),
                state.households(),
                state.households().warning().map(text -> text.in(language)).orElse(null),
                state.rules().stream()
                        .map(rule -> new Rule(rule.ruleId(), rule.name().in(language), change(rule), rule.counts()))
                        .sorted(mostFirst(Rule::households, Rule::ruleId))
                        .toList(),
                state.towns().stream()
                        .map(town -> new Town(town.code(), town.counts()))
                        .sorted(mostFirst(Town::households, Town::code))
                        .toList(),
                state.examples().stream()
                        .map(example -> new Example(
                                example.ruleId(),
                                example.kind().name(),
                                example.householdNo(),
                                example.areaCode(),
                                side(example.before(), language),
                                side(example.after(), language)))
                        .toList());
    }

    private static Side side(ImpactExample.Side side, Language language) {
        return new Side(side.verdict().name(), side.explanation().in(language), side.cell());
    }

    private static @Nullable String change(ImpactState.Rule rule) {
        if (rule.before() == rule.after()) {
            return null;
        }
        return rule.after() ? "ADDED" : "REMOVED";
    }

    private static <T> Comparator<T> mostFirst(Function<T, ImpactCounts> counts, Function<T, String> name) {
        return Comparator.comparing((T one) -> counts.apply(one).changes())
                .reversed()
                .thenComparing(name);
    }
}
