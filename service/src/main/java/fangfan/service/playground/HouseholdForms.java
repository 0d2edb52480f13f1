package fangfan.service.playground;

import fangfan.indicator.Round;
import fangfan.service.page.Words;
import fangfan.service.round.Rounds;
import fangfan.service.ruleset.RulesetInForce;
import fangfan.service.ruleset.Rulesets;
import fangfan.service.vocabulary.FactEntry;
import fangfan.service.vocabulary.FormFacts;
import fangfan.table.DecisionTable;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form of each table in force. */
@Component
public final class HouseholdForms {

    private final Rulesets rulesets;
    private final Rounds rounds;

    HouseholdForms(Rulesets rulesets, Rounds rounds) {
        this.rulesets = rulesets;
        this.rounds = rounds;
    }

    /** @param table its id; empty when it is not in force */
    public Optional<TableForm> of(String table, Words words) {
        return rulesets.inForce().flatMap(inForce -> of(table, inForce, words));
    }

    private Optional<TableForm> of(String id, RulesetInForce inForce, Words words) {
        List<DecisionTable> tables = inForce.ruleset().tables();
        Optional<Round> round = rounds.open().flatMap(inForce::round);
        List<FactEntry> vocabulary = new FormFacts(words.language(), round).all();
        return tables.stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .map(table -> new TableForm(FormShape.of(table, tables, vocabulary), table.readsLeads(), words));
    }
}
