package fangfan.table.check;

import fangfan.indicator.Truth;
import fangfan.indicator.Value;
import fangfan.table.Allowance;
import fangfan.table.Condition;
import fangfan.table.Expected;
import fangfan.table.Meaning;
import fangfan.table.Row;
import fangfan.table.Scope;
import fangfan.table.TableCase;
import fangfan.vocabulary.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Looks for a case that would tell a mutant from its row: one that meets the row and the rule's other rows not, with the
 * changed cell's fact at its threshold or beside it.
 */
final class KillingCase {

    /** Each row of a rule has to be kept from matching, which takes long for rules of many. */
    private static final int MOST_ROWS = 200;

    private final RuleRows rule;
    private final Row row;
    private final TellingValues telling;
    private final Function<String, Optional<Long>> parameters;
    private final Map<Slot, Value> chosen = new HashMap<>();

    /** A fact, and whether it is asked of the members. */
    private record Slot(Fact fact, boolean ofMembers) {

        static Slot of(Condition condition) {
            return new Slot(condition.column().fact(), condition.column().scope() != Scope.OWN);
        }
    }

    private KillingCase(RuleRows rule, Row row, TellingValues telling) {
        this.rule = rule;
        this.row = row;
        this.telling = telling;
        this.parameters = Allowance.in(rule.terms().settings());
    }

    /** @return absent when the few values that are tried do not tell them apart, or the rule has too many rows to try */
    static Optional<TableCase> find(RuleRows rule, Mutant mutant, TellingValues telling) {
        return isSought(rule) ? new KillingCase(rule, mutant.row(), telling).find(mutant) : Optional.empty();
    }

    static boolean isSought(RuleRows rule) {
        return rule.rows().size() <= MOST_ROWS;
    }

    private Optional<TableCase> find(Mutant mutant) {
        row.conditions().forEach(this::meet);
        rule.rows().stream().filter(other -> !other.equals(row)).forEach(this::avoid);
        int position = rule.rows().indexOf(row);
        Function<CaseFacts, Truth> changed = rule.verdictOf(mutant.changed());
        return variants(mutant)
                .map(this::aCase)
                .filter(aCase -> {
                    CaseFacts facts = rule.facts(aCase);
                    RowTruths truths = rule.truths(facts);
                    Truth others = truths.without(position);
                    return others.or(truths.row(position)) != others.or(changed.apply(facts));
                })
                .map(this::withOutcome)
                .findFirst();
    }

    /** Gives the condition's fact a value that meets all of the row's conditions on it, as far as they are set. */
    private void meet(Condition condition) {
        Slot slot = Slot.of(condition);
        List<Condition> same = row.conditions().stream()
                .filter(other -> Slot.of(other).equals(slot))
                .toList();
        telling.of(same).stream()
                .filter(value -> same.stream().noneMatch(c -> verdict(c, value) == Truth.FALSE))
                .findFirst()
                .ifPresent(value -> chosen.putIfAbsent(slot, value));
    }

    /** Makes one condition of the row fail, unless one does already. */
    private void avoid(Row other) {
        boolean fails = other.conditions().stream()
                .anyMatch(c -> chosen.containsKey(Slot.of(c))
                        && verdict(c, Objects.requireNonNull(chosen.get(Slot.of(c)))) == Truth.FALSE);
        if (fails) {
            return;
        }
        for (Condition condition : other.conditions()) {
            Optional<Value> failing = chosen.containsKey(Slot.of(condition))
                    ? Optional.empty()
                    : telling.of(List.of(condition)).stream()
                            .filter(value -> verdict(condition, value) == Truth.FALSE)
                            .findFirst();
            if (failing.isPresent()) {
                chosen.put(Slot.of(condition), failing.get());
                return;
            }
        }
    }

    private Stream<Map<Slot, Value>> variants(Mutant mutant) {
        if (mutant.cell().isEmpty()) {
            return Stream.of(chosen);
        }
        Slot slot = Slot.of(mutant.cell().get());
        List<Condition> conditions = new ArrayList<>(List.of(mutant.cell().get()));
        mutant.changedCell().ifPresent(conditions::add);
        row.conditions().stream().filter(other -> Slot.of(other).equals(slot)).forEach(conditions::add);
        Stream<Map<Slot, Value>> varied = telling.of(conditions).stream().map(value -> {
            Map<Slot, Value> variant = new HashMap<>(chosen);
            variant.put(slot, value);
            return variant;
        });
        return Stream.concat(Stream.of(chosen), varied);
    }

    private TableCase aCase(Map<Slot, Value> values) {
        Map<Fact, Value> own = new HashMap<>();
        Map<Fact, List<Value>> ofMembers = new HashMap<>();
        values.forEach((slot, value) -> {
            if (slot.ofMembers()) {
                ofMembers.put(slot.fact(), List.of(value));
            } else {
                own.put(slot.fact(), value);
            }
        });
        return new TableCase(
                "",
                row.rule(),
                Expected.NOT_KNOWN,
                own,
                ofMembers,
                row.conditions().get(0).at());
    }

    private TableCase withOutcome(TableCase aCase) {
        return new TableCase(
                aCase.name(),
                aCase.rule(),
                rule.outcome(rule.facts(aCase)),
                aCase.own(),
                aCase.ofMembers(),
                aCase.at());
    }

    private Truth verdict(Condition condition, Value value) {
        return Meaning.verdict(condition, value, parameters);
    }
}
