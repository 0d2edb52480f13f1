package fangfan.service.start;

import fangfan.decision.Ruleset;
import fangfan.service.round.Rounds;
import fangfan.service.ruleset.RulesetInForce;
import fangfan.service.ruleset.Rulesets;
import fangfan.service.start.store.DatabaseProbe;
import fangfan.table.Parameter;
import fangfan.table.Row;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What runs here, read anew for each page. */
@Component
public class Inventory {

    /**
     * What is in force.
     *
     * @param rules that are enabled
     * @param unset parameters that staff have not set
     */
    public record Rules(int version, String sha256, int tables, long rules, long unset, String round) {}

    /** What runs now; rules are absent when the database does not answer, or none are in force. */
    public record Found(Optional<DatabaseProbe.State> database, Optional<Rules> rules) {

        public boolean isWritable() {
            return database.map(DatabaseProbe.State::writable).orElse(false);
        }
    }

    private final DatabaseProbe database;
    private final Rulesets rulesets;
    private final Rounds rounds;

    Inventory(DatabaseProbe database, Rulesets rulesets, Rounds rounds) {
        this.database = database;
        this.rulesets = rulesets;
        this.rounds = rounds;
    }

    public Found now() {
        Optional<DatabaseProbe.State> state = database.state();
        return new Found(state, state.flatMap(answers -> rulesets.inForce()).map(this::rules));
    }

    private Rules rules(RulesetInForce inForce) {
        Ruleset ruleset = inForce.ruleset();
        return new Rules(
                ruleset.id().version(),
                ruleset.id().sha256(),
                ruleset.tables().size(),
                ruleset.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .filter(Row::enabled)
                        .map(Row::rule)
                        .distinct()
                        .count(),
                ruleset.parameters().all().stream()
                        .filter(parameter -> parameter.value().isEmpty())
                        .map(Parameter::key)
                        .distinct()
                        .count(),
                rounds.open().orElse(""));
    }
}
