package fangfan.decision;

import fangfan.indicator.Range;
import fangfan.indicator.Truth;
import fangfan.indicator.Value;
import fangfan.table.CellRef;
import fangfan.table.Condition;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Indicators;
import fangfan.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Retraces a decision: the verdict of every rule, row and condition, and the derived facts that they were made on. */
public final class Traces {

    private static final List<Fact> DERIVED =
            Vocabulary.facts().stream().filter(Fact::isDerived).toList();

    private Traces() {}

    public static Trace of(Decision decision) {
        return new Trace(
                derived(decision.indicators()),
                decision.verdicts().stream().map(Traces::rule).toList());
    }

    private static Map<String, String> derived(Indicators indicators) {
        Map<String, String> derived = new LinkedHashMap<>();
        for (Fact fact : DERIVED) {
            if (!fact.isOfMember()) {
                derived.put(fact.key(), print(fact, indicators.value(fact, -1)));
            } else {
                for (int member = 0; member < indicators.memberCount(); member++) {
                    derived.put(
                            "members[" + member + "]" + fact.key().substring("member".length()),
                            print(fact, indicators.value(fact, member)));
                }
            }
        }
        return derived;
    }

    private static String print(Fact fact, Value value) {
        if (value instanceof Value.Quantity quantity) {
            Range range = quantity.range();
            String least = Numbers.actual(fact.type(), range.min());
            return range.isExact() ? least : least + ".." + Numbers.actual(fact.type(), range.max());
        }
        if (value instanceof Value.Choice choice) {
            return Codings.print(fact, choice.possible());
        }
        return value instanceof Value.Choices choices ? Codings.print(fact, choices.possible()) : "none";
    }

    private static Trace.Rule rule(RuleVerdict verdict) {
        return new Trace.Rule(
                verdict.rule().value(),
                verdict.truth().name(),
                verdict.failure().map(Failure::code).orElse(null),
                verdict.rows().stream().map(Traces::row).toList());
    }

    private static Trace.Row row(RowVerdict verdict) {
        String fired = verdict.truths().stream().map(Traces::letter).collect(Collectors.joining());
        return new Trace.Row(
                verdict.entry().table().id(),
                new CellRef(verdict.entry().table().sheet(), verdict.row().number(), 0).toString(),
                fired,
                verdict.row().conditions().stream()
                        .map(condition -> condition(verdict, condition))
                        .toList());
    }

    private static Trace.Condition condition(RowVerdict verdict, Condition condition) {
        String verdicts = IntStream.range(0, verdict.verdicts().size())
                .mapToObj(candidate -> letter(verdict.condition(candidate, condition)))
                .collect(Collectors.joining());
        return new Trace.Condition(condition.at().toString(), verdicts);
    }

    private static String letter(Truth truth) {
        return truth.name().substring(0, 1);
    }
}
