package fangfan.cli;

import fangfan.decision.BeforeAndAfter;
import fangfan.decision.Ruleset;
import fangfan.decision.RulesetId;
import fangfan.decision.RulesetSource;
import fangfan.shipped.ShippedRuleset;
import fangfan.table.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads folders of workbooks as rulesets of their own, and collects what is wrong with them. */
final class RulesetFolders {

    private static final int NOT_PUBLISHED = 0;

    private final Shipped shipped;
    private final List<Diagnostic> found = new ArrayList<>();

    RulesetFolders(Shipped shipped) {
        this.shipped = shipped;
    }

    BeforeAndAfter.Version shipped() {
        ShippedRuleset rules = shipped.ruleset();
        return new BeforeAndAfter.Version(rules.ruleset(), rules.rounds());
    }

    /** A folder without parameters takes the shipped ones; one with faults is as good as empty. */
    BeforeAndAfter.Version read(Path folder) {
        Map<String, byte[]> workbooks =
                new TreeMap<>(WorkbookSet.of(List.of(folder)).get(0).asked());
        if (!workbooks.containsKey(RulesetSource.PARAMETERS)) {
            Optional.ofNullable(shipped.workbooks().get(RulesetSource.PARAMETERS))
                    .ifPresent(parameters -> workbooks.put(RulesetSource.PARAMETERS, parameters));
        }
        RulesetSource source = RulesetSource.read(workbooks);
        List<Diagnostic> errors =
                source.diagnostics().stream().filter(Diagnostic::isError).toList();
        found.addAll(errors);
        return new BeforeAndAfter.Version(
                Ruleset.compile(
                        new RulesetId(NOT_PUBLISHED, source.sha256()),
                        errors.isEmpty() ? source.tables() : List.of(),
                        source.parameters()),
                source.rounds());
    }

    /** Errors of all folders; with any, what was read decides on nobody. */
    List<Diagnostic> found() {
        return found;
    }
}
