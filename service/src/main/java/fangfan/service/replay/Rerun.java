package fangfan.service.replay;

import fangfan.contract.CallReader;
import fangfan.contract.CallReading;
import fangfan.decision.BeforeAndAfter;
import fangfan.decision.Decision;
import fangfan.decision.Documents;
import fangfan.decision.Ruleset;
import fangfan.evidence.record.DecisionEntry;
import fangfan.evidence.record.Part;
import fangfan.indicator.Round;
import fangfan.service.evaluation.DecisionWriter;
import fangfan.service.trace.KeptDecision;
import java.util.Arrays;
import java.util.Optional;

/** A decision made once more on the facts that were kept. */
public sealed interface Rerun {

    /**
     * @param document as it would be kept, under the id and time of the first
     * @param trace likewise
     */
    record Made(Ruleset ruleset, Decision decision, byte[] document, byte[] trace) implements Rerun {

        /** Whether it is the same to the byte. */
        public boolean isAsKept(KeptDecision kept) {
            return Arrays.equals(document, kept.document()) && Arrays.equals(trace, kept.trace());
        }
    }

    record Impossible(Why why) implements Rerun {}

    /** @param version to decide with */
    static Rerun of(KeptDecision kept, BeforeAndAfter.Version version) {
        Optional<byte[]> call = kept.ifReadable(Part.CALL);
        if (call.isEmpty() || !(new CallReader().readCall(call.get()) instanceof CallReading.Read read)) {
            return new Impossible(Why.FACTS_UNREADABLE);
        }
        DecisionEntry entry = kept.entry();
        Optional<Round> round = version.round(entry.round());
        if (round.isEmpty()) {
            return new Impossible(Why.roundUnknown(
                    entry.round(),
                    version.ruleset().id().version(),
                    version.rounds().stream().map(Round::id).toList()));
        }
        Decision decision = version.ruleset().decide(read.call().household(), round.get());
        DecisionWriter writer = new DecisionWriter();
        return new Made(
                version.ruleset(),
                decision,
                writer.document(
                        Documents.of(decision, kept.language(), entry.explainAll()), entry.id(), entry.decidedAt()),
                writer.trace(decision));
    }
}
