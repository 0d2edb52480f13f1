package fangfan.service.ruleset;

import fangfan.decision.FileDiagnostic;
import fangfan.decision.GateReport;
import fangfan.decision.RulesetSource;
import fangfan.service.round.Rounds;
import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.Row;
import fangfan.table.RuleId;
import fangfan.table.check.ReusedRuleIdCheck;
import fangfan.vocabulary.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What the workbooks of a draft have to pass before it may be submitted. */
@Component
final class RulesetGate {

    /** @param report everything that is to be said; with an error, the draft may not be submitted */
    record Checked(String sha256, CheckReport report) {}

    private final WorkbookChecks checks;
    private final GivenRuleIds given;
    private final Rounds rounds;

    RulesetGate(WorkbookChecks checks, GivenRuleIds given, Rounds rounds) {
        this.checks = checks;
        this.given = given;
        this.rounds = rounds;
    }

    /**
     * Checks what is changed; the rest has passed already.
     *
     * @param base version that the draft is made on
     */
    Checked check(int base, Map<String, byte[]> workbooks) {
        RulesetSource standing = checks.version(base);
        GateReport report = checks.check(changed(workbooks, standing.workbooks()), kept(standing, workbooks));
        List<FileDiagnostic> more = new ArrayList<>(reusedIds(report.tables(), standing));
        if (!workbooks.containsKey(RulesetSource.PARAMETERS)) {
            more.add(ofParameters(
                    "ruleset.no-parameters",
                    new Text("缺参数表，请上传 `parameters.xlsx`", "missing; upload `parameters.xlsx`")));
        } else if (report.accepted()) {
            rounds.open().flatMap(open -> withoutRound(open, report.source())).ifPresent(more::add);
        }
        return new Checked(report.source().sha256(), CheckReport.of(report).with(more));
    }

    /** Ids of rules that are no longer there; those that are, the gate knows. */
    private List<FileDiagnostic> reusedIds(List<DecisionTable> tables, RulesetSource standing) {
        Map<RuleId, Row> gone = new TreeMap<>(given.first());
        gone.keySet()
                .removeAll(ReusedRuleIdCheck.rules(standing.tables().stream()).keySet());
        return tables.stream()
                .flatMap(table -> ReusedRuleIdCheck.check(table, gone).stream()
                        .map(found -> new FileDiagnostic(table.id() + RulesetSource.TABLE_SUFFIX, found)))
                .toList();
    }

    /** Those that the base does not have, or has otherwise. */
    static Map<String, byte[]> changed(Map<String, byte[]> workbooks, Map<String, byte[]> base) {
        Map<String, byte[]> changed = new TreeMap<>(workbooks);
        changed.entrySet().removeIf(file -> Arrays.equals(file.getValue(), base.get(file.getKey())));
        return changed;
    }

    /** The base without the workbooks that the draft takes out. */
    private static RulesetSource kept(RulesetSource base, Map<String, byte[]> workbooks) {
        Map<String, byte[]> kept = new TreeMap<>(base.workbooks());
        return kept.keySet().retainAll(workbooks.keySet()) ? RulesetSource.read(kept) : base;
    }

    /** Without the periods of the round that is open, no household could be decided on. */
    private static Optional<FileDiagnostic> withoutRound(String open, RulesetSource source) {
        return source.rounds().stream().anyMatch(round -> round.id().equals(open))
                ? Optional.empty()
                : Optional.of(ofParameters(
                        "ruleset.no-round",
                        new Text(
                                "缺轮次 `%s`，这一轮正在排查，请把它的日期补上".formatted(open),
                                "round `%s` is missing; it is the one that is open, so give its days"
                                        .formatted(open))));
    }

    private static FileDiagnostic ofParameters(String code, Text message) {
        return new FileDiagnostic(RulesetSource.PARAMETERS, new Diagnostic(code, RulesetSource.PARAMETERS, message));
    }
}
