package fangfan.service.ruleset;

import fangfan.decision.Ruleset;
import fangfan.decision.RulesetId;
import fangfan.decision.RulesetSource;
import fangfan.service.ruleset.store.RulesetRow;
import fangfan.service.ruleset.store.RulesetRows;
import fangfan.shipped.ShippedRuleset;
import fangfan.table.compile.DroolsRules;
import fangfan.table.compile.RulePrinter;
import fangfan.table.compile.Rulebook;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** All rulesets. Compiled ones are kept: versions never change. */
@Component
public class Rulesets {

    private final RulesetRows rows;
    private final ShippedRuleset shipped;
    private final Map<Integer, RulesetInForce> compiled = new ConcurrentHashMap<>();

    Rulesets(RulesetRows rows) {
        this.rows = rows;
        this.shipped = ShippedRuleset.load();
        rows.insertIfNone(shipped.ruleset().id(), ShippedRuleset.workbooks());
        inForce();
    }

    /** The one version in force now, as the transaction of the caller sees it; a decision keeps the version that it was made with. */
    public Optional<RulesetInForce> inForce() {
        return rows.inForce().map(row -> compiled.computeIfAbsent(row.version(), version -> load(row)));
    }

    private RulesetInForce load(RulesetRow row) {
        if (row.sha256().equals(shipped.ruleset().id().sha256())) {
            RulesetId id = new RulesetId(row.version(), row.sha256());
            return new RulesetInForce(
                    shipped.ruleset().withParameters(id, shipped.ruleset().parameters()),
                    shipped.rounds(),
                    row.inForceFrom());
        }
        RulesetSource source = RulesetSource.read(rows.workbooks(row.version()));
        if (!source.diagnostics().isEmpty() || !source.sha256().equals(row.sha256())) {
            throw new IllegalStateException("the stored workbooks of version %d are not what was published: %s"
                    .formatted(row.version(), source.diagnostics()));
        }
        Ruleset ruleset = new Ruleset(
                new RulesetId(row.version(), row.sha256()),
                source.tables(),
                source.parameters(),
                DroolsRules.compile(RulePrinter.print(new Rulebook(source.tables()))));
        return new RulesetInForce(ruleset, source.rounds(), row.inForceFrom());
    }
}
