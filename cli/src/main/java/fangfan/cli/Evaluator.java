package fangfan.cli;

import fangfan.contract.CallReader;
import fangfan.contract.CallReading;
import fangfan.contract.EvaluationCall;
import fangfan.contract.Violation;
import fangfan.decision.Document;
import fangfan.decision.Documents;
import fangfan.facts.Household;
import fangfan.indicator.Round;
import fangfan.shipped.ShippedRuleset;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Evaluates files, one by one, with the shipped ruleset. */
final class Evaluator {

    private final CallReader reader = new CallReader();
    private final ShippedRuleset shipped;
    private final Options options;

    /**
     * How to evaluate.
     *
     * @param round goes before the round that a file names; absent: the file's, else the latest
     * @param explainAll whether documents list the rules that did not match
     */
    record Options(Optional<String> round, Language language, boolean explainAll) {}

    Evaluator(ShippedRuleset shipped, Options options) {
        this.shipped = shipped;
        this.options = options;
    }

    Evaluated evaluate(CallFile file) {
        CallReading reading = reader.readAny(file.source().read());
        if (reading instanceof CallReading.NotJson notJson) {
            Violation violation = new Violation("", notJson.code(), notJson.message());
            return new Evaluated.Refused(file.name(), Optional.of(notJson.position()), List.of(violation));
        }
        if (reading instanceof CallReading.Invalid invalid) {
            return new Evaluated.Refused(file.name(), Optional.empty(), invalid.violations());
        }
        EvaluationCall call = ((CallReading.Read) reading).call();
        return roundFor(call)
                .<Evaluated>map(round -> new Evaluated.Decided(file.name(), document(call.household(), round)))
                .orElseGet(() -> new Evaluated.Refused(file.name(), Optional.empty(), List.of(unknownRound())));
    }

    private Document document(Household household, Round round) {
        return Documents.of(shipped.ruleset().decide(household, round), options.language(), options.explainAll());
    }

    private Optional<Round> roundFor(EvaluationCall call) {
        Optional<String> asked = options.round().or(() -> call.round().either(Optional::of, Optional.<String>empty()));
        return asked.isPresent()
                ? shipped.rounds().stream()
                        .filter(round -> round.id().equals(asked.get()))
                        .findFirst()
                : shipped.rounds().stream().max(Comparator.comparing(Round::statusDay));
    }

    private Violation unknownRound() {
        String rounds =
                String.join(", ", shipped.rounds().stream().map(Round::id).toList());
        return new Violation(
                "/round", "unknown-round", new Text("没有这个轮次，请从中选一个：" + rounds, "no such round; give one of " + rounds));
    }
}
