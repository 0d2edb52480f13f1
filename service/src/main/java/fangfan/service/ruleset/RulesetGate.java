package fangfan.service.ruleset;

import fangfan.decision.RulesetSource;
import fangfan.service.round.Rounds;
import fangfan.table.Diagnostic;
import fangfan.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the workbooks of a draft have to pass before it may be submitted. Every check of a ruleset is called here and nowhere else. */
@Component
final class RulesetGate {

    /** @param diagnostics everything that is to be said; with an error, the draft may not be submitted */
    record Checked(String sha256, List<Diagnostic> diagnostics) {}

    private final Rounds rounds;

    RulesetGate(Rounds rounds) {
        this.rounds = rounds;
    }

    Checked check(Map<String, byte[]> workbooks) {
        RulesetSource source = RulesetSource.read(workbooks);
        List<Diagnostic> diagnostics = new ArrayList<>(source.diagnostics());
        if (!workbooks.containsKey(RulesetSource.PARAMETERS)) {
            diagnostics.add(new Diagnostic(
                    "ruleset.no-parameters",
                    RulesetSource.PARAMETERS,
                    new Text("缺参数表，请上传 `parameters.xlsx`", "missing; upload `parameters.xlsx`")));
        } else if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
            rounds.open().flatMap(open -> withoutRound(open, source)).ifPresent(diagnostics::add);
        }
        return new Checked(source.sha256(), List.copyOf(diagnostics));
    }

    /** Without the periods of the round that is open, no household could be decided on. */
    private static Optional<Diagnostic> withoutRound(String open, RulesetSource source) {
        return source.rounds().stream().anyMatch(round -> round.id().equals(open))
                ? Optional.empty()
                : Optional.of(new Diagnostic(
                        "ruleset.no-round",
                        RulesetSource.PARAMETERS,
                        new Text(
                                "缺轮次 `%s`，这一轮正在排查，请把它的日期补上".formatted(open),
                                "round `%s` is missing; it is the one that is open, so give its days"
                                        .formatted(open))));
    }
}
