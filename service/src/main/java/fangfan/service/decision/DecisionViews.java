package fangfan.service.decision;

import fangfan.contract.EvaluationAnswer;
import fangfan.evidence.record.Part;
import fangfan.service.access.AreaPrefix;
import fangfan.service.page.Words;
import fangfan.service.replay.Rerun;
import fangfan.service.replay.Reruns;
import fangfan.service.replay.Rules;
import fangfan.service.trace.KeptDecision;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Gathers what the page of a decision shows. */
@Component
public final class DecisionViews {

    private final KeptResults results;
    private final Reruns reruns;
    private final LitTables tables;
    private final Timelines timelines;
    private final Seals seals;

    DecisionViews(KeptResults results, Reruns reruns, LitTables tables, Timelines timelines, Seals seals) {
        this.results = results;
        this.reruns = reruns;
        this.tables = tables;
        this.timelines = timelines;
        this.seals = seals;
    }

    /**
     * @param words of the reader; what the decision says stays in its own language
     * @param revealed whether names and numbers are shown
     */
    public DecisionView of(KeptDecision kept, AreaPrefix area, Words words, boolean revealed) {
        byte[] answer = kept.answer();
        Words own = Words.in(kept.language());
        EvaluationAnswer read = JsonMapper.shared().readValue(answer, EvaluationAnswer.class);
        Rerun rerun = reruns.of(kept, Rules.SAME);
        Optional<String> undrawn = undrawn(rerun, kept, words);
        return new DecisionView(
                rerun instanceof Rerun.Made made
                        ? results.of(answer, own, made.ruleset().tables())
                        : results.of(answer, own),
                kept.areaCode(),
                undrawn.isEmpty() ? tables.of(read, (Rerun.Made) rerun, words) : List.of(),
                undrawn,
                kept.ifReadable(Part.CALL).map(call -> FactsViews.of(call, words, revealed)),
                timelines.of(kept.entry().householdNo(), area, words),
                seals.of(kept.id(), words),
                read.ruleset().sha256());
    }

    /** Values are written into cells only when they are those that were decided on. */
    private static Optional<String> undrawn(Rerun rerun, KeptDecision kept, Words words) {
        if (rerun instanceof Rerun.Impossible impossible) {
            return Optional.of(impossible.why().text().in(words.language()));
        }
        return ((Rerun.Made) rerun).isAsKept(kept)
                ? Optional.empty()
                : Optional.of(words.of("decision.undrawn.differs"));
    }
}
