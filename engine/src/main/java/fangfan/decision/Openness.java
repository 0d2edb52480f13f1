package fangfan.decision;

import fangfan.indicator.Settings;
import fangfan.indicator.Truth;
import fangfan.table.Allowance;
import fangfan.table.Cell;
import fangfan.table.Condition;
import fangfan.table.Meaning;
import fangfan.table.Scope;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Indicators;
import fangfan.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds what keeps verdicts open: the facts that are not known and the parameters that are not set. */
final class Openness {

    private static final String MEMBERS = "members";

    private final Indicators indicators;
    private final Settings settings;
    private final Leads leads;
    private final Function<String, Optional<Long>> thresholds;
    private final Map<Missing, List<String>> missing = new HashMap<>();

    /** Whose fact it is that may be missing. */
    private record Missing(Fact fact, int member) {}

    Openness(Indicators indicators, Settings settings, Leads leads) {
        this.indicators = indicators;
        this.settings = settings;
        this.leads = leads;
        this.thresholds = Allowance.in(settings);
    }

    Open of(RuleVerdict verdict) {
        Collected collected = new Collected();
        collect(verdict, collected);
        return collected.done();
    }

    Open of(RowVerdict row) {
        Collected collected = new Collected();
        collect(row, collected);
        return collected.done();
    }

    private void collect(RuleVerdict verdict, Collected into) {
        verdict.rows(Truth.NOT_KNOWN).forEach(row -> collect(row, into));
    }

    private void collect(RowVerdict row, Collected into) {
        for (int candidate : row.candidatesAreKnown() ? row.candidates(Truth.NOT_KNOWN) : List.of(0)) {
            for (Condition condition : row.conditions(candidate, Truth.NOT_KNOWN)) {
                collect(condition, candidate, row.candidatesAreKnown(), into);
            }
        }
        if (!row.candidatesAreKnown()) {
            into.facts.add(MEMBERS);
        }
    }

    private void collect(Condition condition, int candidate, boolean candidateIsKnown, Collected into) {
        Fact fact = condition.column().fact();
        if (condition.cell() instanceof Cell.Parameter parameter
                && thresholds.apply(parameter.key()).isEmpty()) {
            into.parameters.add(parameter.key());
        }
        fact.parameters().stream().filter(key -> !isSet(key)).forEach(key -> {
            into.parameters.add(key);
            into.derived.add(key);
        });
        if (fact.isOfLeads()) {
            (fact.equals(Vocabulary.HIGH_LEAD) ? leads.undecidedHigh() : leads.undecided())
                    .forEach(lead -> collect(lead, into));
        } else if (condition.column().scope() == Scope.OWN) {
            if (candidateIsKnown || !fact.isOfMember()) {
                into.facts.addAll(missing(fact, candidate));
            }
        } else if (!indicators.membersAreKnown()) {
            into.facts.add(MEMBERS);
        } else {
            for (int member = 0; member < indicators.memberCount(); member++) {
                if (!Meaning.verdict(condition, indicators.value(fact, member), thresholds)
                        .isDecided()) {
                    into.facts.addAll(missing(fact, member));
                }
            }
        }
    }

    private List<String> missing(Fact fact, int member) {
        return missing.computeIfAbsent(
                new Missing(fact, fact.isOfMember() ? member : -1),
                m -> fact.missing(indicators.theCase(), m.member()));
    }

    private boolean isSet(String key) {
        return thresholds.apply(key).isPresent() || settings.codes(key).isKnown();
    }

    private static final class Collected {
        private final Set<String> facts = new LinkedHashSet<>();
        private final Set<String> parameters = new LinkedHashSet<>();
        private final Set<String> derived = new LinkedHashSet<>();

        Open done() {
            List<String> sorted = new ArrayList<>(facts);
            sorted.sort(FactPaths.IN_ORDER);
            return new Open(sorted, parameters.stream().sorted().toList(), List.copyOf(derived));
        }
    }
}
