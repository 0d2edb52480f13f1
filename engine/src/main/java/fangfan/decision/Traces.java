package fangfan.decision;

import fangfan.indicator.Range;
import fangfan.indicator.Truth;
import fangfan.indicator.Value;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Indicators;
import fangfan.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        List<Trace.Row> rows = new ArrayList<>(verdict.rows().size());
        for (RowVerdict row : verdict.rows()) {
            rows.add(row(row));
        }
        return new Trace.Rule(
                verdict.rule().value(),
                verdict.truth().name(),
                verdict.failure().map(Failure::code).orElse(null),
                rows);
    }

    private static Trace.Row row(RowVerdict verdict) {
        RowInForce row = verdict.inForce();
        StringBuilder fired = new StringBuilder();
        for (Truth truth : verdict.truths()) {
            fired.append(letter(truth));
        }
        List<Trace.Condition> conditions = new ArrayList<>(row.cells().size());
        for (int condition = 0; condition < row.cells().size(); condition++) {
            conditions.add(new Trace.Condition(row.cells().get(condition), verdicts(verdict, condition)));
        }
        return new Trace.Row(row.table().id(), row.at(), fired.toString(), conditions);
    }

    private static String verdicts(RowVerdict verdict, int condition) {
        StringBuilder verdicts = new StringBuilder();
        for (int candidate = 0; candidate < verdict.verdicts().size(); candidate++) {
            verdicts.append(letter(verdict.condition(candidate, condition)));
        }
        return verdicts.toString();
    }

    private static char letter(Truth truth) {
        return truth.name().charAt(0);
    }
}
